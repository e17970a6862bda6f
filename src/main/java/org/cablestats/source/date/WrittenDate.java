package org.cablestats.source.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.cable.scan.Months;
import org.jspecify.annotations.Nullable;

/**
 * A date as any program or typist writes one: {@code 2006-12-28T18:48:00Z}, {@code 12/28/06 6:48 PM}, {@code 28.12.2006},
 * {@code Thu, 28 Dec 2006 18:48:00 +0000}, {@code 281848Z DEC 06}, seconds since 1970, days since 1899.
 *
 * <p>What can be read in two ways ({@code 03-04-2006}, {@code 3/4/06} where no layout says which comes first) is no date: the header
 * has another. A year of two digits is one of 1966 to 2015, so that {@code 06-12-28} can only be read in one way.
 *
 * @param time UTC, to the second; midnight where no time is written
 * @param hasTime whether one is written
 * @param isTurned whether the day stands first where the layout has the month
 */
public record WrittenDate(LocalDateTime time, boolean hasTime, boolean isTurned) {
    /** Which of two small numbers with slashes between them is the month. */
    public enum Order {
        /** As in {@code cables.csv}. */
        MONTH_FIRST,
        /** As in the archives' records. */
        DAY_FIRST,
        /** Nobody says. */
        UNKNOWN
    }

    /** No date with the names of its day, month and zone is as long; what is longer is a text. */
    private static final int LONGEST = 60;

    private static final int LAST_OF_TWO_DIGITS = 15;
    private static final int FIRST_OF_TWO_DIGITS = 66;

    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
    private static final String REST = "(?:(?:[Tt:]|,? at |, ?| {1,3})(?<time>\\d.{0,36}))?";
    private static final String MONTH = "(?<month>[A-Za-z]{3,9})";

    private static final Pattern NUMBERS =
            Pattern.compile(WEEKDAY + "(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})\\.?" + REST);

    /** Dates whose month has a name. */
    private static final List<Pattern> NAMED = Stream.of(
                    WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}" + MONTH + "[-/., ]{1,2}(?<year>\\d{2,4})"
                            + REST,
                    WEEKDAY + MONTH + "[-. ]{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})" + REST,
                    "(?<year>\\d{4})[-/. ]" + MONTH + "[-/. ](?<day>\\d{1,2})" + REST + "(?: \\([A-Za-z]{1,20}\\))?",
                    // As the shell prints it: Thu Dec 28 18:48:00 UTC 2006.
                    WEEKDAY + "(?<month>[A-Za-z]{3}) {1,2}(?<day>\\d{1,2})"
                            + " (?<time>\\d\\d:\\d\\d:\\d\\d(?: UTC| GMT)?) (?<year>\\d{4})",
                    "(?:[ZOPR] ){0,4}(?<day>\\d\\d)(?<time>\\d{4})Z ?(?<month>[A-Za-z]{3}) ?(?<year>\\d{2}|\\d{4})")
            .map(Pattern::compile)
            .toList();

    /** The date of a text; nothing where it is none, or one of two. */
    public static @Nullable WrittenDate read(String written, Order order) {
        if (written.length() > LONGEST) {
            return null;
        }
        String text = written.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(numbers, order);
        }
        WrittenDate named = named(text);
        return named == null ? CountedTime.read(text) : named;
    }

    private static @Nullable WrittenDate named(String text) {
        for (Pattern form : NAMED) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                LocalDate day = day(date.group("year"), month(date.group("month")), date.group("day"));
                return at(day, date.group("time"), false);
            }
        }
        return null;
    }

    private static @Nullable WrittenDate ofNumbers(Matcher text, Order order) {
        String first = text.group(1);
        String second = text.group(3);
        String third = text.group(4);
        if (first.length() > 2) {
            return third.length() > 2 ? null : at(day(first, number(second), third), text.group(5), false);
        }
        LocalDate monthFirst = day(third, number(first), second);
        LocalDate dayFirst = day(third, number(second), first);
        LocalDate yearFirst = third.length() > 2 ? null : day(first, number(second), third);
        boolean isSlashed = text.group(2).equals("/");
        // Nobody has points between month and day.
        if (dayFirst != null && (text.group(2).equals(".") || order == Order.DAY_FIRST)) {
            return at(dayFirst, text.group(5), false);
        }
        if (monthFirst != null && isSlashed && order == Order.MONTH_FIRST) {
            return at(monthFirst, text.group(5), false);
        }
        List<LocalDate> possible = Stream.of(monthFirst, dayFirst, yearFirst)
                .filter(day -> day != null)
                .distinct()
                .toList();
        boolean isTurned = isSlashed && order == Order.MONTH_FIRST && dayFirst != null;
        return possible.size() == 1 ? at(possible.get(0), text.group(5), isTurned) : null;
    }

    private static @Nullable WrittenDate at(@Nullable LocalDate day, @Nullable String time, boolean isTurned) {
        if (day == null) {
            return null;
        }
        if (time == null) {
            return new WrittenDate(day.atStartOfDay(), false, isTurned);
        }
        LocalDateTime at = WrittenTime.at(day, time);
        return at == null ? null : new WrittenDate(at, true, isTurned);
    }

    /** A day of the calendar, whose year has two or four digits. */
    private static @Nullable LocalDate day(String year, int month, String day) {
        int number = number(year);
        boolean isShort = year.length() == 2;
        if (year.length() != 4 && (!isShort || (number > LAST_OF_TWO_DIGITS && number < FIRST_OF_TWO_DIGITS))) {
            return null;
        }
        int century = isShort ? (number <= LAST_OF_TWO_DIGITS ? 2000 : 1900) : 0;
        try {
            return LocalDate.of(century + number, month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String word) {
        return Months.named(word, 0, word.length());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
