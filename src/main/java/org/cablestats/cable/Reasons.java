package org.cablestats.cable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why a cable was classified: the letters of section 1.4 of the order, or of section 1.5 before 2003. */
final class Reasons {
    /** The classifying officer's titles are long, but not longer. */
    private static final int LONGEST = 600;

    private Reasons() {}

    /** Lower-case letters, sorted, each once. */
    static List<String> read(Top top) {
        Entry entry = top.first(Keyword.CLASSIFIED_BY);
        if (entry == null) {
            return List.of();
        }
        String text = top.text();
        int end = Math.min(text.length(), entry.content() + LONGEST);
        Set<String> letters = new TreeSet<>();
        for (int at = text.indexOf("1.", entry.content()); at >= 0 && at + 2 < end; at = text.indexOf("1.", at + 2)) {
            if (text.charAt(at + 2) == '4' || text.charAt(at + 2) == '5') {
                collect(text, at + 3, end, letters);
                break;
            }
        }
        return List.copyOf(letters);
    }

    private static void collect(String text, int from, int end, Set<String> letters) {
        int at = from;
        while (at < end) {
            char c = Character.toLowerCase(text.charAt(at));
            boolean alone = Scan.isWordEnd(text, at + 1);
            if (c >= 'a' && c <= 'h' && alone) {
                letters.add(String.valueOf(c));
                at++;
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
