package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a TAGS line.
 *
 * @param text upper case
 * @param opened whether a parenthesis opens right before it
 * @param apart whether a comma or parenthesis stands between the word before and this one
 */
record TagWord(String text, boolean opened, boolean apart) {

    /** The words of a line. Codes that hold a slash stay whole ({@code UNGA/C-6}); elsewhere it separates. */
    static List<TagWord> of(String line) {
        String upper = line.toUpperCase(Locale.ROOT);
        List<TagWord> words = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        for (int at = 0; at <= upper.length(); at++) {
            if (at < upper.length() && isPart(upper.charAt(at))) {
                continue;
            }
            if (isWord(upper, start, at)) {
                boolean opened = start > 0 && upper.charAt(start - 1) == '(';
                add(words, upper.substring(start, at), opened, apart);
                apart = false;
            }
            apart |= at < upper.length() && ",;():".indexOf(upper.charAt(at)) >= 0;
            start = at + 1;
        }
        return words;
    }

    private static void add(List<TagWord> words, String word, boolean opened, boolean apart) {
        if (word.indexOf('/') < 0 || Tags.contains(word)) {
            words.add(new TagWord(word, opened, apart));
            return;
        }
        boolean first = apart;
        for (String part : word.split("/", -1)) {
            if (!part.isEmpty()) {
                words.add(new TagWord(part, opened, first));
                first = true;
            }
        }
    }

    /** A dash alone separates. */
    private static boolean isWord(String line, int start, int end) {
        return end > start + 1 || (end == start + 1 && "-/&'".indexOf(line.charAt(start)) < 0);
    }

    private static boolean isPart(char c) {
        return Scan.isUpper(c) || Scan.isDigit(c) || c == '-' || c == '/' || c == '&' || c == '\'' || c > 127;
    }
}
