package org.cablestats.cable.page;

import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * What the archives printed between and below the pages of a telegram of 1973 to 1979: the restrictions and the level of the day on
 * which it was opened, {@code *** Current Classification *** UNCLASSIFIED}, and the stamp that opened it,
 * {@code Declassified/Released US Department of State EO Systematic Review 30 JUN 2005}. The last line is
 * {@code << END OF DOCUMENT >>}.
 */
final class ArchiveLine {
    private static final String STAMP = "/Released US Department of State";

    private static final String END = "<< END OF DOCUMENT >>";

    /** {@code Declassified}, and before it the name of the one who did so. */
    private static final int LONGEST_BEFORE_STAMP = 60;

    /** Reviews, or a level and a handling. */
    private static final int LONGEST_AFTER = 100;

    private ArchiveLine() {}

    /** The line that ends a document, which begins here, or nothing. */
    static @Nullable PageMarker atBracket(String text, int bracket) {
        boolean ends = text.startsWith(END, bracket);
        int end = bracket + END.length();
        return ends && Scan.isLineEnd(text, Scan.skipBlanks(text, end, text.length()))
                ? line(text, Scan.blanksBefore(text, bracket), end)
                : null;
    }

    /** The line that begins with an asterisk here, or nothing. */
    static @Nullable PageMarker atAsterisk(String text, int asterisk) {
        return text.startsWith("*** Current ", asterisk)
                ? line(text, Scan.blanksBefore(text, asterisk), asterisk)
                : null;
    }

    /** The stamp that has its slash here, or nothing. */
    static @Nullable PageMarker atSlash(String text, int slash) {
        if (!text.startsWith(STAMP, slash)) {
            return null;
        }
        int start = Scan.lineStart(text, Math.max(0, slash - LONGEST_BEFORE_STAMP), slash);
        return line(text, start, slash + STAMP.length());
    }

    private static @Nullable PageMarker line(String text, int start, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_AFTER && text.charAt(end) != '\n') {
            end++;
        }
        return Scan.isLineStart(text, start) && Scan.isLineEnd(text, end)
                ? PageMarkers.around(text, start, end, 0)
                : null;
    }
}
