package org.cablestats.cable.top;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.scan.Months;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** The date that begins a rule of declassification: {@code 07/24/2018}, {@code 2020/02/23}, {@code FEBRUARY 3, 2019}, {@code 3 FEB 2019}. */
final class DeclassificationDate {
    private static final int PARTS = 3;

    /** What stands between them. */
    private static final Pattern SIGNS = Pattern.compile("[-/., ]+");

    private static final int LONGEST_NUMBER = 4;

    /** The first order that had such dates is of 1953, and the farthest of them lie 75 years ahead: 206 and 20188 are slips of a hand. */
    private static final int FIRST_YEAR = 1953;

    private static final int LAST_YEAR = 2099;

    /** Words before the date: the order was amended in 2003. */
    private static final String AMENDED = "AS AMENDED";

    private DeclassificationDate() {}

    /** The date, or nothing where the rule begins with none that the calendar has. */
    static @Nullable LocalDate of(String rule) {
        String[] parts = SIGNS.split(withoutKeywords(rule), PARTS + 1);
        if (parts.length < PARTS) {
            return null;
        }
        int year = number(parts[2]);
        int second = number(parts[1]);
        int first = number(parts[0]);
        if (first < 0 && second >= 0) {
            return date(year, Months.at(parts[0], 0), second);
        }
        if (second < 0) {
            return date(year, Months.at(parts[1], 0), first);
        }
        return first > 31 ? date(first, second, year) : date(year, first, second);
    }

    private static String withoutKeywords(String rule) {
        String rest = withoutSigns(rule.toUpperCase(Locale.ROOT));
        rest = rest.startsWith(AMENDED) ? withoutSigns(rest.substring(AMENDED.length())) : rest;
        for (String word : new String[] {"DECLASSIFY ON", "DECLASSIFY", "DECL ON", "DECL"}) {
            if (rest.startsWith(word) && Scan.isWordEnd(rest, word.length())) {
                return withoutSigns(rest.substring(word.length()));
            }
        }
        return rest;
    }

    private static String withoutSigns(String text) {
        return text.substring(Scan.skip(text, 0, text.length(), ":;.,-"));
    }

    /** The digits that the part begins with, -1 where it begins with none or with too many. */
    private static int number(String part) {
        int digits = Scan.digits(part, 0);
        return digits == 0 || digits > LONGEST_NUMBER ? -1 : Integer.parseInt(part.substring(0, digits));
    }

    private static @Nullable LocalDate date(int written, int month, int day) {
        int year = ReferenceId.fullYear(written);
        if (written < 0 || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
