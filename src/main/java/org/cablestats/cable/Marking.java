package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/**
 * The line that begins a body: {@code UNCLAS SECTION 01 OF 03 ASTANA 003287}.
 *
 * @param section this section's number, null where the cable has no sections
 * @param sections number of sections, 1 where the cable has none
 */
record Marking(@Nullable Integer section, int sections) {
    /** Some bodies begin with a date or an attention line (09HARARE888). */
    private static final int MOST_LINES = 6;

    /** The first marking among the first lines, or nothing. */
    static @Nullable Marking read(String text) {
        int line = 0;
        for (int lines = 0; lines < MOST_LINES && line < text.length(); lines++) {
            int end = Scan.lineEnd(text, line);
            int start = Scan.skipBlanks(text, line, end);
            if (isMarking(text, start)) {
                return of(text.substring(start, Math.min(end, start + 200)));
            }
            line = end + 1;
        }
        return null;
    }

    private static boolean isMarking(String text, int at) {
        return Scan.startsWith(text, at, "UNCLAS")
                || Scan.startsWith(text, at, "C O N F I")
                || Scan.startsWith(text, at, "CONFIDENTIAL")
                || Scan.startsWith(text, at, "S E C R E T")
                || Scan.startsWith(text, at, "SECRET")
                || Scan.startsWith(text, at, "LIMITED OFF");
    }

    private static Marking of(String line) {
        int at = line.indexOf(" OF ");
        if (at < 2 || Scan.digits(line, at + 4) != 2 || Scan.digitsBefore(line, at) != at - 2) {
            return new Marking(null, 1);
        }
        return new Marking(
                Integer.valueOf(line.substring(at - 2, at)), Integer.parseInt(line.substring(at + 4, at + 6)));
    }
}
