package org.cablestats.cable.page;

import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The marker of cables before 2002: {@code PAGE 02 ROME 01196 01 OF 02 082030Z}, with the classification above it or before it. Cables
 * that were edited for the web have it within a line; some copies have place and time on the line below.
 */
final class PageLine {
    private static final List<String> CLASSIFICATIONS = List.of(
            "CONFIDENTIAL",
            "SECRET",
            "UNCLASSIFIED",
            "UNCLAS",
            "LIMITED OFFICIAL USE",
            "C O N F I D E N T I A L",
            "S E C R E T");

    /** A post's name, cut to six letters, and the letters of two more words. */
    private static final int LONGEST_NAME = 30;

    private PageLine() {}

    /** The marker that has its word PAGE here, or nothing. */
    static @Nullable PageMarker at(String text, int page) {
        int number = Scan.skipBlanks(text, page + 5, text.length());
        int name = skipBreak(text, number + Scan.digits(text, number));
        int serial = nameEnd(text, name);
        int digits = Scan.digits(text, serial);
        if (Scan.digits(text, number) != 2 || serial == name || digits < 4 || digits > 8) {
            return null;
        }
        int at = skipBreak(text, serial + digits);
        int sections = 0;
        if (isPart(text, at)) {
            sections = Integer.parseInt(text.substring(at + 6, at + 8));
            at = skipBreak(text, at + 8);
        }
        if (Scan.digits(text, at) != 6 || at + 6 >= text.length() || text.charAt(at + 6) != 'Z') {
            return null;
        }
        return PageMarkers.around(text, classificationStart(text, page), at + 7, sections);
    }

    /** Blanks, and the end of a line among them. */
    private static int skipBreak(String text, int from) {
        int at = Scan.skipBlanks(text, from, text.length());
        boolean ends = at < text.length() && text.charAt(at) == '\n';
        return ends ? Scan.skipBlanks(text, at + 1, text.length()) : at;
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from < LONGEST_NAME
                && (Scan.isUpper(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** {@code 01 OF 02}. */
    private static boolean isPart(String text, int at) {
        return Scan.digits(text, at) == 2 && text.startsWith(" OF ", at + 2) && Scan.digits(text, at + 6) == 2;
    }

    /** Where the level of this page begins, or that of the page above, which telegrams of 1973 to 1979 print at its foot. */
    private static int classificationStart(String text, int page) {
        int head = levelStart(text, page);
        int foot = head < page && Scan.isLineStart(text, Scan.blanksBefore(text, head)) ? levelStart(text, head) : head;
        return Scan.isLineStart(text, Scan.blanksBefore(text, foot)) ? foot : head;
    }

    /** The classification belongs to the marker where it stands alone on its line or well apart from the words before it. */
    private static int levelStart(String text, int page) {
        int end = Scan.trimEnd(text, 0, page);
        for (String classification : CLASSIFICATIONS) {
            int start = end - classification.length();
            if (start >= 0 && text.startsWith(classification, start) && standsApart(text, start)) {
                return start;
            }
        }
        return page;
    }

    private static boolean standsApart(String text, int start) {
        int blanks = Scan.blanksBefore(text, start);
        return Scan.isLineStart(text, blanks) || start - blanks >= 2;
    }
}
