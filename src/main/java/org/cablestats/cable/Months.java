package org.cablestats.cable;

import java.util.List;
import java.util.Locale;

/** Months by their English names. */
public final class Months {
    private static final String NAMES = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int LETTERS = 3;
    private static final List<String> FULL = List.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    private Months() {}

    /** The month, 1 to 12, whose name's first three letters stand here, 0 where none does. */
    public static int at(String text, int at) {
        if (at + LETTERS > text.length()) {
            return 0;
        }
        int found = NAMES.indexOf(text.substring(at, at + LETTERS).toUpperCase(Locale.ROOT));
        return found % LETTERS == 0 ? found / LETTERS + 1 : 0;
    }

    /** The month, 1 to 12, of which the word here, in capitals, is the name or begins it with three letters or more; 0 for others. */
    static int named(String text, int start, int end) {
        int letters = end - start;
        for (int month = 0; letters >= LETTERS && month < FULL.size(); month++) {
            String name = FULL.get(month);
            if (letters <= name.length() && name.regionMatches(0, text, start, letters)) {
                return month + 1;
            }
        }
        return 0;
    }
}
