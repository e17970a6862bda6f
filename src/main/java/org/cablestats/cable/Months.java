package org.cablestats.cable;

import java.util.Locale;

/** Months by their English names. */
public final class Months {
    private static final String NAMES = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int LETTERS = 3;

    private Months() {}

    /** The month, 1 to 12, whose name's first three letters stand here, 0 where none does. */
    public static int at(String text, int at) {
        if (at + LETTERS > text.length()) {
            return 0;
        }
        int found = NAMES.indexOf(text.substring(at, at + LETTERS).toUpperCase(Locale.ROOT));
        return found % LETTERS == 0 ? found / LETTERS + 1 : 0;
    }
}
