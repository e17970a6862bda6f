package org.cablestats.cable.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** Finds the page markers of a text. Every form has a rare sign that is searched for, so that other text costs next to nothing. */
public final class PageMarkers {
    private PageMarkers() {}

    /** All markers in order; no two overlap. */
    public static List<PageMarker> find(String text) {
        List<PageMarker> found = new ArrayList<>();
        // Looked for by their rarest letter: that search goes through 16 to 32 bytes at a time, one for words does not.
        for (int of = text.indexOf('F'); of >= 0; of = text.indexOf('F', of + 1)) {
            if (text.startsWith(" OF ", of - 2)) {
                add(found, SectionMarker.at(text, of - 2));
            }
        }
        int sectionMarkers = found.size();
        for (int page = text.indexOf('G'); page >= 0; page = text.indexOf('G', page + 1)) {
            if (text.startsWith("PAGE ", page - 2)) {
                add(found, PageLine.at(text, page - 2));
            }
        }
        int pageMarkers = found.size();
        addArchiveLines(text, found);
        boolean isOfOneKind = sectionMarkers == found.size() || (sectionMarkers == 0 && pageMarkers == found.size());
        if (!isOfOneKind) {
            found.sort(Comparator.comparingInt(PageMarker::start));
            return apart(found);
        }
        return found;
    }

    private static void addArchiveLines(String text, List<PageMarker> found) {
        for (int asterisk = text.indexOf('*'); asterisk >= 0; asterisk = text.indexOf('*', asterisk + 1)) {
            add(found, ArchiveLine.atAsterisk(text, asterisk));
        }
        for (int bracket = text.indexOf('<'); bracket >= 0; bracket = text.indexOf('<', bracket + 1)) {
            add(found, ArchiveLine.atBracket(text, bracket));
        }
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            add(found, ArchiveLine.atSlash(text, slash));
        }
    }

    private static void add(List<PageMarker> found, @Nullable PageMarker marker) {
        if (marker != null
                && (found.isEmpty()
                        || marker.start() >= found.get(found.size() - 1).end()
                        || found.get(found.size() - 1).start() > marker.start())) {
            found.add(marker);
        }
    }

    private static List<PageMarker> apart(List<PageMarker> sorted) {
        List<PageMarker> apart = new ArrayList<>();
        int end = 0;
        for (PageMarker marker : sorted) {
            if (marker.start() >= end) {
                apart.add(marker);
                end = marker.end();
            }
        }
        return apart;
    }

    /** A marker with the blanks or the blank lines that the printer put around it. Looks no further than these, however long the line. */
    static PageMarker around(String text, int start, int end, int sections) {
        int lineStart = Scan.blanksBefore(text, start);
        int lineEnd = Scan.skipBlanks(text, end, text.length());
        boolean wholeLine = Scan.isLineStart(text, lineStart) && Scan.isLineEnd(text, lineEnd);
        if (!wholeLine) {
            return new PageMarker(start, lineEnd, sections);
        }
        return new PageMarker(blankLineBefore(text, lineStart), blankLinesAfter(text, lineEnd), sections);
    }

    /** The printer puts one blank line before a marker: more belong to the text (06PARIS7884 has a paragraph's end there). */
    private static int blankLineBefore(String text, int lineStart) {
        if (lineStart == 0) {
            return 0;
        }
        int previous = Scan.blanksBefore(text, lineStart - 1);
        return Scan.isLineStart(text, previous) ? previous : lineStart;
    }

    /** And up to two after it. */
    private static int blankLinesAfter(String text, int lineEnd) {
        int end = Math.min(lineEnd + 1, text.length());
        for (int lines = 0; lines < 2 && end < text.length(); lines++) {
            int next = Scan.skipBlanks(text, end, text.length());
            if (!Scan.isLineEnd(text, next)) {
                break;
            }
            end = Math.min(next + 1, text.length());
        }
        return end;
    }
}
