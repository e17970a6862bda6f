package org.cablestats.result;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, periods and times as readers expect them: in English and UTC on every machine. */
public final class Days {
    /** {@code 2010}. */
    public static final DateTimeFormatter YEAR = english("uuuu");

    /** {@code February 2010}. */
    public static final DateTimeFormatter MONTH = english("MMMM uuuu");

    /** {@code Feb 2010}, where there is little room. */
    public static final DateTimeFormatter SHORT_MONTH = english("MMM uuuu");

    /** {@code 28 February 2010}. */
    public static final DateTimeFormatter DAY = english("d MMMM uuuu");

    /** {@code 28 Feb}, where there is little room. */
    public static final DateTimeFormatter SHORT_DAY = english("d MMM");

    /** {@code 2010-02-28 23:59Z}. */
    public static final DateTimeFormatter MINUTE = english("uuuu-MM-dd HH:mm'Z'");

    private Days() {}

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
