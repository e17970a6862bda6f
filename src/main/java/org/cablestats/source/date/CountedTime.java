package org.cablestats.source.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a bare number: {@code 20061228}, with or without hours behind; seconds or thousandths since 1970; or a spreadsheet's days
 * since 1899 ({@code 39079.78333}). How many digits it has tells which: the dates of cables have no number of digits in common.
 */
final class CountedTime {
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{6})(?:[T ](\\d{4}(?:\\d\\d)?Z?)|(\\d{6}))?");
    private static final Pattern SINCE_1970 = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d{1,9})?");
    private static final Pattern SHEET = Pattern.compile("(\\d{5})(\\.\\d{1,12})?");

    /** The day before the first of 1900 less one: spreadsheets believe in 29 February 1900. */
    private static final LocalDate SHEET_BEGINS = LocalDate.of(1899, 12, 30);

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private CountedTime() {}

    /** The date of a number; nothing where it has another number of digits, or is no date. */
    static @Nullable WrittenDate read(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return ofDay(day.group(1), day.group(2) == null ? day.group(3) : day.group(2));
        }
        Matcher seconds = SINCE_1970.matcher(text);
        if (seconds.matches()) {
            Instant time = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
            return new WrittenDate(LocalDateTime.ofInstant(time, ZoneOffset.UTC), true, false);
        }
        Matcher sheet = SHEET.matcher(text);
        return sheet.matches() ? ofSheet(sheet.group(1), sheet.group(2)) : null;
    }

    private static @Nullable WrittenDate ofDay(String digits, @Nullable String time) {
        try {
            LocalDate day = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            LocalDateTime at = time == null ? day.atStartOfDay() : WrittenTime.at(day, time);
            return at == null ? null : new WrittenDate(at, time != null, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static WrittenDate ofSheet(String days, @Nullable String part) {
        LocalDateTime day = SHEET_BEGINS.plusDays(Integer.parseInt(days)).atStartOfDay();
        if (part == null) {
            return new WrittenDate(day, false, false);
        }
        // A part of a day has lost the last digits of its minute.
        long minutes = Math.round(Double.parseDouble("0" + part) * MINUTES_OF_A_DAY);
        return new WrittenDate(day.plus(minutes, ChronoUnit.MINUTES), true, false);
    }
}
