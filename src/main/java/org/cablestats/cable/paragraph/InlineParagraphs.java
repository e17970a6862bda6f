package org.cablestats.cable.paragraph;

import org.cablestats.cable.scan.Scan;

/**
 * Paragraphs that begin within a line. Editors ran lines together and took some breaks between paragraphs with them: 09LONDON2121 has
 * eighteen on one line, 08BRASILIA1396 its tenth behind the ninth.
 */
public final class InlineParagraphs {
    /** Lines of cables that nobody edited have 70 characters at most. */
    public static final int LONGEST_UNEDITED = 72;

    private InlineParagraphs() {}

    /** Whether the line that holds this position is longer than the printers' lines; looks no further back than these. */
    public static boolean isEdited(String text, int from, int end) {
        return end - Scan.lineStart(text, Math.max(0, end - LONGEST_UNEDITED - 1), from) > LONGEST_UNEDITED;
    }

    /** Where this number stands with a mark behind it, or -1: no sentence writes that. */
    public static int marked(String text, int from, int end, int number) {
        for (int mark = from; mark < end; mark++) {
            int start = text.charAt(mark) == '(' ? start(text, from, Scan.blanksBefore(text, mark) - 1, number) : -1;
            if (start >= 0 && Portion.at(text, mark) != null) {
                return start;
            }
        }
        return -1;
    }

    /** Where this number stands on an edited line, a new sentence behind it, or -1. */
    public static int unmarked(String text, int from, int end, int number) {
        int lineEnd;
        for (int line = from; line < end; line = lineEnd + 1) {
            lineEnd = Math.min(end, Scan.lineEnd(text, line));
            int last = isEdited(text, line, lineEnd) ? lineEnd : line;
            for (int point = line; point < last; point++) {
                int start = text.charAt(point) == '.' ? start(text, from, point, number) : -1;
                if (start >= 0 && (number == 1 || endsSentence(text, start)) && beginsSentence(text, point + 1)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean beginsSentence(String text, int from) {
        int at = Scan.skipBlanks(text, from, text.length());
        return at > from && at < text.length() && (Scan.isUpper(text.charAt(at)) || text.charAt(at) == '"');
    }

    /** The first paragraph needs no sentence before it (06BRASILIA2094: a list of references). */
    private static boolean endsSentence(String text, int start) {
        int before = Scan.blanksBefore(text, start);
        return before > 0 && ".?!\"):".indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Where the number begins whose point this is. */
    private static int start(String text, int from, int point, int number) {
        String digits = Integer.toString(number);
        int start = point - digits.length();
        boolean found = start > from
                && text.charAt(point) == '.'
                && text.startsWith(digits, start)
                && Scan.isBlank(text.charAt(start - 1));
        return found ? start : -1;
    }
}
