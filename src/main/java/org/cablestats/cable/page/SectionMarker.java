package org.cablestats.cable.page;

import org.cablestats.cable.reference.Stations;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The marker of cables after 2002: {@code ASTANA 00003287  002 OF 003}, with the page within the section after a point in
 * {@code ROME 00000001  003.2 OF 004}. It usually has a line for itself; cables that were edited for the web have it within a line.
 */
final class SectionMarker {
    /** Serial numbers of markers are padded to eight digits. */
    private static final int SERIAL = 8;

    /** The longest origins that a marker names are US INTERESTS SECTION HAVANA and AMERICAN INSTITUTE TAIWAN, TAIPEI. */
    private static final int LONGEST_NAME = 60;

    private static final int MOST_WORDS = 5;

    private SectionMarker() {}

    /** The marker that has its word OF here, or nothing. */
    static @Nullable PageMarker at(String text, int of) {
        int total = Scan.digits(text, of + 4);
        int pageStart = pageStart(text, of);
        if ((total != 2 && total != 3) || pageStart < 0) {
            return null;
        }
        // The line may break between serial and page where a web page was edited (08TRIPOLI402).
        int serialEnd = Scan.trimEnd(text, 0, pageStart);
        int serialStart = Scan.digitsBefore(text, serialEnd);
        if (serialEnd == pageStart || serialEnd - serialStart < SERIAL) {
            return null;
        }
        int nameEnd = Scan.trimEnd(text, 0, serialStart);
        int nameStart = nameStart(text, nameEnd);
        if (nameStart == nameEnd) {
            return null;
        }
        int end = of + 4 + total;
        return PageMarkers.around(text, nameStart, end, Integer.parseInt(text.substring(of + 4, end)));
    }

    /** Where {@code 002} or {@code 003.2} begins that ends here, or -1. */
    private static int pageStart(String text, int end) {
        int start = Scan.digitsBefore(text, end);
        if (start > 0 && end > start && text.charAt(start - 1) == '.') {
            start = Scan.digitsBefore(text, start - 1);
        }
        return start > 0 && start < end && Scan.isDigit(text.charAt(start)) ? start : -1;
    }

    private static int nameStart(String text, int end) {
        int limit = Math.max(0, end - LONGEST_NAME);
        int at = end;
        while (at > limit && isNameSign(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0 || text.charAt(at - 1) == '\n') {
            return Scan.skipBlanks(text, at, end);
        }
        return knownNameStart(text, at, end);
    }

    private static boolean isNameSign(char c) {
        return Scan.isUpper(c) || c == ' ' || c == ',' || c == '.' || c == '\'' || c == '-' || c == '*';
    }

    /** Within a line, the most words that name a station; else the one word before the serial. */
    private static int knownNameStart(String text, int limit, int end) {
        int best = wordStart(text, limit, end);
        int at = best;
        for (int words = 1; words <= MOST_WORDS && at > limit; words++) {
            if (Stations.exact(letters(text, at, end)) != null) {
                best = at;
            }
            at = wordStart(text, limit, Scan.trimEnd(text, limit, at));
        }
        return best;
    }

    private static String letters(String text, int start, int end) {
        StringBuilder letters = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (Scan.isUpper(text.charAt(at))) {
                letters.append(text.charAt(at));
            }
        }
        return letters.toString();
    }

    private static int wordStart(String text, int limit, int end) {
        int at = end;
        while (at > limit && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }
}
