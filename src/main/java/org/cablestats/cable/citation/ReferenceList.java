package org.cablestats.cable.citation;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.top.Keyword;
import org.cablestats.cable.top.Preamble;
import org.cablestats.cable.top.PreambleEntry;

/** The list after {@code REF:}, cut into its items. */
final class ReferenceList {
    /** Lists of fifteen cables have some 500 characters; those with remarks a few times that. */
    private static final int LONGEST = 4_000;

    private ReferenceList() {}

    /** The items of all lists in the top of a body. */
    static List<String> items(Preamble preamble) {
        List<String> items = new ArrayList<>();
        for (PreambleEntry entry : preamble.entries()) {
            if (entry.keyword() == Keyword.REFERENCES) {
                cut(preamble.text().substring(entry.content(), end(preamble, entry)), items);
            }
        }
        return items;
    }

    /** At the next entry, the first paragraph, or a blank line that no further item follows. */
    private static int end(Preamble preamble, PreambleEntry entry) {
        String text = preamble.text();
        int limit = Math.min(Math.max(preamble.next(entry.content()), entry.content()), entry.content() + LONGEST);
        int line = Math.min(Scan.lineEnd(text, entry.content()) + 1, limit);
        boolean blank = false;
        boolean empty = Scan.isBlank(text, entry.content(), Math.max(entry.content(), line - 1));
        while (line < limit) {
            int end = Math.min(Scan.lineEnd(text, line), limit);
            boolean here = Scan.isBlank(text, line, end);
            if (!here && (Preamble.isParagraph(text, line) || (blank && !empty && !isItem(text, line)))) {
                return line;
            }
            blank = here;
            empty &= here;
            line = end + 1;
        }
        return limit;
    }

    private static boolean isItem(String text, int line) {
        int at = Scan.skipBlanks(text, line, text.length());
        while (at < text.length() && (text.charAt(at) == '\u00b6' || text.charAt(at) == '(')) {
            at++;
        }
        return isLabel(text, at);
    }

    /** Items begin at {@code A.}, {@code A)}, {@code (A)}, {@code A:}, after a semicolon and at the sign of a web page. */
    private static void cut(String list, List<String> items) {
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            boolean label = (at == 0 || Scan.isWordEnd(list, at - 1)) && isLabel(list, at);
            if (label || c == ';' || c == '\u00b6') {
                items.add(list.substring(start, at));
                start = Math.min(list.length(), label ? at + 2 : at + 1);
            }
        }
        items.add(list.substring(start));
    }

    private static boolean isLabel(String text, int at) {
        return at + 1 < text.length() && Scan.isLetter(text.charAt(at)) && ".):".indexOf(text.charAt(at + 1)) >= 0;
    }
}
