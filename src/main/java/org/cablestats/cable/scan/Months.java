package org.cablestats.cable.scan;

import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** Months by their English names. */
public final class Months {
    private static final int LETTERS = 3;

    /** The first letters of each. */
    private static final List<String> NAMES = Arrays.stream(Month.values())
            .map(month -> month.name().substring(0, LETTERS))
            .toList();

    private Months() {}

    /** The month, 1 to 12, whose name's first three letters stand here, 0 where none does. */
    public static int at(String text, int at) {
        for (int month = 0; month < NAMES.size(); month++) {
            if (Scan.startsWith(text, at, NAMES.get(month))) {
                return month + 1;
            }
        }
        return 0;
    }

    /** The month, 1 to 12, of which the word here is the name or begins it with three letters or more; 0 for others. */
    public static int named(String text, int start, int end) {
        int month = end - start < LETTERS ? 0 : at(text, start);
        return month > 0 && Month.of(month).name().regionMatches(true, 0, text, start, end - start) ? month : 0;
    }
}
