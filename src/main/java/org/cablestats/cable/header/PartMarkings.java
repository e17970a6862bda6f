package org.cablestats.cable.header;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** Finds the markings of a body's message: the one at its top, and those that name the same message further below. */
public final class PartMarkings {
    /** A level, the page and the offices may stand above the first one. */
    private static final int MOST_LINES_ABOVE = 12;

    private static final int LONGEST_LINE = 120;
    private static final String SECTION = "SECTION";

    private PartMarkings() {}

    /** The markings in order; at most one where the message is in one piece. */
    public static List<PartMarking> find(String text) {
        List<Integer> lines = candidates(text);
        PartMarking first = lines.isEmpty() ? null : first(text);
        // Nearly always the one at the top is the only one.
        if (first == null || lines.get(lines.size() - 1) <= first.start()) {
            return List.of();
        }
        List<PartMarking> found = new ArrayList<>();
        found.add(first);
        int end = first.end();
        for (int line : lines) {
            PartMarking marking = line > end ? PartMarking.at(text, line) : null;
            if (marking != null && marking.isOf(first)) {
                end = marking.end();
                found.add(marking);
            }
        }
        return found;
    }

    /** Lines that may be markings: those that name a section, and those below {@code FM}. Both have an F, which is searched for. */
    private static List<Integer> candidates(String text) {
        List<Integer> lines = new ArrayList<>();
        for (int f = text.indexOf('F'); f >= 0; f = text.indexOf('F', f + 1)) {
            if (text.startsWith("M ", f + 1)) {
                add(lines, HeaderAbove.marking(text, f));
            } else if (text.startsWith(" OF ", f - 2) && namesSection(text, f - 2)) {
                add(lines, markingLine(text, f));
            }
        }
        return lines;
    }

    private static void add(List<Integer> lines, int line) {
        if (line >= 0) {
            lines.add(line);
        }
    }

    private static boolean namesSection(String text, int of) {
        int number = of;
        while (number > 0 && !Scan.isWordEnd(text, number - 1)) {
            number--;
        }
        return text.startsWith(SECTION, number) || text.startsWith(SECTION + " ", number - SECTION.length() - 1);
    }

    /** The line that holds this position; where it begins with the section, the one above. */
    private static int markingLine(String text, int position) {
        int line = lineStart(text, position);
        if (line < 0) {
            return -1;
        }
        int words = Scan.skipBlanks(text, line, position);
        boolean own = !text.startsWith(SECTION, words) && !text.startsWith("(" + SECTION, words);
        return own || line == 0 ? line : lineStart(text, Scan.trimEnd(text, 0, line));
    }

    /** Where the line begins that holds a position, or -1 where that is too far for a marking. */
    private static int lineStart(String text, int position) {
        int at = Scan.lineStart(text, Math.max(0, position - LONGEST_LINE - 1), position);
        return position - at > LONGEST_LINE ? -1 : at;
    }

    private static @Nullable PartMarking first(String text) {
        int line = 0;
        for (int lines = 0; lines < MOST_LINES_ABOVE && line < text.length(); lines++) {
            PartMarking marking = PartMarking.at(text, line);
            if (marking != null && (marking.message() != null || marking.section() != null)) {
                return marking;
            }
            line = Scan.lineEnd(text, line) + 1;
        }
        return null;
    }
}
