package org.cablestats.cable.citation;

import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** A date in figures, {@code 4/15/2008}, {@code 15-4-08}, {@code 2008-04-15}, {@code 9/28}, {@code 12/74}; and what is none and looks like one. */
final class NumericDate {
    private NumericDate() {}

    /** The date of the figures that begin here with a sign between them, or nothing. */
    static @Nullable CitedDate at(String text, int start) {
        int firstEnd = start + Scan.digits(text, start);
        char sign = text.charAt(firstEnd);
        int secondEnd = firstEnd + 1 + Scan.digits(text, firstEnd + 1);
        int thirdEnd = secondEnd;
        if (secondEnd < text.length() && text.charAt(secondEnd) == sign) {
            thirdEnd = secondEnd + 1 + Scan.digits(text, secondEnd + 1);
        }
        if (thirdEnd > secondEnd + 1) {
            return ofThree(text, start, firstEnd, secondEnd, thirdEnd);
        }
        return sign == '/' ? ofTwo(text, start, firstEnd, secondEnd) : null;
    }

    private static @Nullable CitedDate ofThree(String text, int start, int firstEnd, int secondEnd, int thirdEnd) {
        boolean yearFirst = firstEnd - start == 4;
        int month = month(
                figure(text, yearFirst ? firstEnd + 1 : start, yearFirst ? secondEnd : firstEnd),
                yearFirst ? figure(text, secondEnd + 1, thirdEnd) : figure(text, firstEnd + 1, secondEnd));
        Integer year =
                yearFirst ? CitedDate.year(text, start, firstEnd) : CitedDate.year(text, secondEnd + 1, thirdEnd);
        if (month > 0 && year != null) {
            return new CitedDate(thirdEnd, year, month);
        }
        // FAX 202-647-1234
        return text.charAt(firstEnd) == '-' ? new CitedDate(thirdEnd, null, 0) : null;
    }

    private static @Nullable CitedDate ofTwo(String text, int start, int firstEnd, int secondEnd) {
        int first = figure(text, start, firstEnd);
        int second = figure(text, firstEnd + 1, secondEnd);
        int month = month(first, second);
        if (month > 0) {
            return new CitedDate(secondEnd, null, month);
        }
        Integer year = second < 0 || !CitedDate.isDay(second) ? CitedDate.year(text, firstEnd + 1, secondEnd) : null;
        return CitedDate.isMonth(first) && year != null ? new CitedDate(secondEnd, year, first) : null;
    }

    /** Of day and month in either order, the month; the lower of two that may be one; 0 where they are none. */
    private static int month(int one, int other) {
        if (!CitedDate.isDay(one) || !CitedDate.isDay(other)) {
            return 0;
        }
        int lower = Math.min(one, other);
        return CitedDate.isMonth(lower) ? lower : 0;
    }

    /** A figure of one or two digits; -1 for others. */
    private static int figure(String text, int start, int end) {
        int digits = end - start;
        return digits == 1 || digits == 2 ? Integer.parseInt(text.substring(start, end)) : -1;
    }
}
