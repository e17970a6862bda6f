package org.cablestats.cable.top;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Scan;

/** Why a cable was classified: the letters of section 1.4 of the order, or of section 1.5 before 2003. */
public final class Reasons {
    /** The classifying officer's titles are long, but not longer. */
    private static final int LONGEST = 600;

    private static final int SECTION = 3;

    /** The line is wrapped within words. */
    private static final int BROKEN_AND = 4;

    private Reasons() {}

    /** Lower-case letters, sorted, each once. */
    public static List<String> read(Preamble preamble) {
        int start = start(preamble);
        if (start < 0) {
            return List.of();
        }
        String text = preamble.text();
        int end = Math.min(text.length(), start + LONGEST);
        Set<String> letters = new TreeSet<>();
        for (int at = start; at < end; at++) {
            if (isSection(text, at)) {
                collect(text, at + SECTION, end, letters);
                break;
            }
        }
        return List.copyOf(letters);
    }

    /** Behind the classifying officer's entry, or, where it is the first paragraph or only its reason is there, behind that word. */
    private static int start(Preamble preamble) {
        PreambleEntry entry = preamble.first(Keyword.CLASSIFIED_BY);
        if (entry != null) {
            return entry.content();
        }
        String text = preamble.text();
        int end = Math.min(text.length(), preamble.end() + LONGEST);
        for (int line = Math.min(preamble.contentEnd(), preamble.end());
                line < end;
                line = Scan.lineEnd(text, line) + 1) {
            int word = Titles.afterNumber(text, line);
            if (Scan.startsWith(text, word, "CLASSIFIED BY") || Scan.startsWith(text, word, "REASON")) {
                return word;
            }
        }
        return -1;
    }

    private static boolean isSection(String text, int at) {
        return text.charAt(at) == '1' && (text.startsWith("1.4", at) || text.startsWith("1.5", at));
    }

    private static void collect(String text, int from, int end, Set<String> letters) {
        int at = from;
        while (at < end) {
            char c = Character.toLowerCase(text.charAt(at));
            boolean alone = Scan.isWordEnd(text, at + 1);
            if (Scan.startsWith(text, at, "a\nnd") || Scan.startsWith(text, at, "an\nd")) {
                at += BROKEN_AND;
            } else if (c >= 'a' && c <= 'h' && alone) {
                letters.add(String.valueOf(c));
                at++;
            } else if (isSection(text, at)) {
                at += SECTION;
            } else if (Scan.startsWith(text, at, "and") && Scan.isWordEnd(text, at + 3)) {
                at += 3;
            } else if (Scan.isBlank(c) || " (),/&-;\n".indexOf(c) >= 0) {
                at++;
            } else {
                return;
            }
        }
    }
}
