package org.cablestats.cable.body;

import java.util.HashSet;
import java.util.Set;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.top.Captions;
import org.cablestats.cable.top.Keywords;
import org.cablestats.cable.top.Preamble;

/** The order, tags, subject and references that stand again below the marking of a later section. */
final class RepeatedPreamble {
    /** Tops with a long list of references have as many. */
    private static final int MOST_LINES = 40;

    private RepeatedPreamble() {}

    /** The lines of the first part down to its first paragraph, without blanks around them. */
    static Set<String> lines(String text, int from, int end) {
        Set<String> lines = new HashSet<>();
        int line = from;
        for (int count = 0; count < MOST_LINES && line < end && !Preamble.isParagraph(text, line); count++) {
            int lineEnd = Math.min(end, Scan.lineEnd(text, line));
            lines.add(text.substring(line, lineEnd).strip());
            line = lineEnd + 1;
        }
        return lines;
    }

    /** Where the text begins: below captions, entries, and lines that the first part has in its top too. */
    static int end(String text, int from, int end, Set<String> top) {
        int line = Math.min(end, Scan.lineEnd(text, from) + 1);
        boolean within = false;
        while (line < end && !Preamble.isParagraph(text, line)) {
            int lineEnd = Math.min(end, Scan.lineEnd(text, line));
            String words = text.substring(line, lineEnd).strip();
            boolean begins = !Keywords.find(text, line, lineEnd).isEmpty();
            boolean known = top.contains(words) || Captions.isAt(words, 0);
            if (!words.isEmpty() && !begins && !known && !within) {
                return line;
            }
            // An entry that is worded otherwise may run over lines.
            within = !words.isEmpty() && (begins ? !known : within);
            line = Math.min(end, lineEnd + 1);
        }
        return line;
    }
}
