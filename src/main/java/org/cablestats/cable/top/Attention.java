package org.cablestats.cable.top;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.header.Marking;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/** The lines above the order that say for which offices the cable is: {@code STATE FOR EUR/RUS}, {@code DEPT PASS TO USAID}. */
public final class Attention {
    private static final List<String> WORDS = List.of(" FOR ", " PASS ", " ALSO ", " FOR:", " PASS:");

    private static final List<String> LISTS = List.of("FM ", "TO ", "INFO ", "XMT ");

    private Attention() {}

    /** Each block of such lines, with the lines that it runs over. */
    public static List<TextRange> find(Preamble preamble) {
        List<TextRange> found = new ArrayList<>();
        String text = preamble.text();
        int end = preamble.entries().isEmpty() ? 0 : preamble.entries().get(0).start();
        int open = -1;
        boolean addressed = false;
        for (int line = 0; line < end; line = Scan.lineEnd(text, line) + 1) {
            TextRange words = TextRange.trimmed(text, line, Math.min(end, Scan.lineEnd(text, line)));
            boolean over = words.isEmpty() || Captions.isAt(text, words.start());
            if (open >= 0 && over) {
                found.add(TextRange.trimmed(text, open, line));
                open = -1;
            }
            addressed = !over && isAddress(text, words, addressed);
            if (open < 0 && !over && !addressed && isAttention(text, words)) {
                open = words.start();
            }
        }
        if (open >= 0) {
            found.add(TextRange.trimmed(text, open, end));
        }
        return found;
    }

    /** A line of a header that the body repeats, or of addressees below one. */
    private static boolean isAddress(String text, TextRange line, boolean below) {
        String words = line.of(text) + " ";
        return LISTS.stream().anyMatch(words::startsWith)
                || (below && WORDS.stream().noneMatch(words::contains));
    }

    private static boolean isAttention(String text, TextRange line) {
        if (!Scan.isUpper(text.charAt(line.start())) || Marking.isAt(text, line.start())) {
            return false;
        }
        String words = line.of(text) + " ";
        return WORDS.stream().anyMatch(words::contains) || isOffice(words);
    }

    /** Two groups of capitals with a slash between them: {@code WHA/BSC}. */
    private static boolean isOffice(String words) {
        for (int slash = words.indexOf('/'); slash > 0; slash = words.indexOf('/', slash + 1)) {
            if (Scan.isUpper(words.charAt(slash - 1)) && Scan.isUpper(words.charAt(slash + 1))) {
                return true;
            }
        }
        return false;
    }
}
