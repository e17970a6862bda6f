package org.cablestats.cable.citation;

import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.scan.Months;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A date or a clock time in a list of references: {@code 15 APRIL 1975}, {@code DEC 1974}, {@code 12/5/08}, {@code 151200Z APR 08},
 * {@code 10:30}.
 *
 * @param end where it ends
 * @param year of four digits, null where it has none
 * @param month 1 to 12; of two numbers that may be one, the lower; 0 where it has none
 */
record CitedDate(int end, @Nullable Integer year, int month) {
    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** Between the parts of a date in words: 15-APR-08, APRIL 15, 2008. */
    private static final String SIGNS = " -.,'";

    /** The date that begins with this digit or letter, or nothing. */
    static @Nullable CitedDate at(String text, int at) {
        return Scan.isDigit(text.charAt(at)) ? number(text, at) : monthFirst(text, at);
    }

    private static @Nullable CitedDate number(String text, int at) {
        int digits = Scan.digits(text, at);
        int end = at + digits;
        char next = sign(text, end);
        if (next == ':' && Scan.isDigit(sign(text, end + 1))) {
            return time(text, end);
        }
        if (digits == 4 && next == 'Z' && Scan.isWordEnd(text, end + 1)) {
            return new CitedDate(end + 1, null, 0);
        }
        if (digits == 6) {
            return group(text, end);
        }
        if ((next == '/' || next == '-' || next == '.') && Scan.isDigit(sign(text, end + 1))) {
            return NumericDate.at(text, at);
        }
        return isDay(text, at, end) ? dayFirst(text, end) : null;
    }

    private static CitedDate time(String text, int colon) {
        int end = colon;
        while (sign(text, end) == ':' && Scan.isDigit(sign(text, end + 1))) {
            end += 1 + Scan.digits(text, end + 1);
        }
        return new CitedDate(end, null, 0);
    }

    /** {@code 151200Z APR 08}, {@code 152048JAN75}; six figures alone are a serial number. */
    private static @Nullable CitedDate group(String text, int end) {
        boolean zulu = sign(text, end) == 'Z';
        if (!zulu && !Scan.isLetter(sign(text, end))) {
            return null;
        }
        CitedDate date = dayFirst(text, zulu ? end + 1 : end);
        return date == null && zulu && Scan.isWordEnd(text, end + 1) ? new CitedDate(end + 1, null, 0) : date;
    }

    private static @Nullable CitedDate dayFirst(String text, int end) {
        int day = skipOrdinal(text, end);
        char sign = sign(text, day);
        int at = sign == '-' || sign == '.' ? day + 1 : Scan.skipBlanks(text, day, text.length());
        int month = month(text, at);
        return month == 0 ? null : withYear(text, Scan.lettersAfter(text, at), month);
    }

    private static int skipOrdinal(String text, int at) {
        boolean ordinal = text.startsWith("ST", at)
                || text.startsWith("ND", at)
                || text.startsWith("RD", at)
                || text.startsWith("TH", at);
        return ordinal && Scan.isWordEnd(text, at + 2) ? at + 2 : at;
    }

    private static @Nullable CitedDate monthFirst(String text, int at) {
        int month = month(text, at);
        if (month == 0) {
            return null;
        }
        int end = Scan.lettersAfter(text, at);
        int day = skipSigns(text, end);
        int dayEnd = day + Scan.digits(text, day);
        return isDay(text, day, dayEnd) && sign(text, day - 1) != '\''
                ? withYear(text, skipOrdinal(text, dayEnd), month)
                : withYear(text, end, month);
    }

    /** Two digits behind a comma are no year: OF APR 15, 08 STATE 12. */
    private static CitedDate withYear(String text, int end, int month) {
        int at = skipSigns(text, end);
        int digits = Scan.digits(text, at);
        boolean isOther = digits == 2
                && text.charAt(at - 1) != '\''
                && text.substring(end, at).indexOf(',') >= 0;
        Integer year = isOther ? null : year(text, at, at + digits);
        return year == null ? new CitedDate(end, null, month) : new CitedDate(at + digits, year, month);
    }

    /** Four digits from 1900 to 2099, or two, which have lost their century. */
    static @Nullable Integer year(String text, int start, int end) {
        if (end - start == 2) {
            return ReferenceId.fullYear(Integer.parseInt(text.substring(start, end)));
        }
        boolean is = end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
        return is ? Integer.valueOf(text.substring(start, end)) : null;
    }

    private static boolean isDay(String text, int start, int end) {
        return end > start && end - start <= 2 && isDay(Integer.parseInt(text.substring(start, end)));
    }

    static boolean isDay(int number) {
        return number > 0 && number <= DAYS;
    }

    static boolean isMonth(int number) {
        return number > 0 && number <= MONTHS;
    }

    /** The month whose name or abbreviation of at least three letters is the whole word here. */
    private static int month(String text, int at) {
        return Months.named(text, at, Scan.lettersAfter(text, at));
    }

    private static int skipSigns(String text, int from) {
        int at = from;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static char sign(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
