package org.cablestats.cable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Common English words, and the words of one text. */
final class Words {
    private static final Set<String> COMMON =
            TableFile.rows("words.txt").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private Words() {}

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The runs of letters in a text, in lower case. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Scan.isLetter(text.charAt(at))) {
                if (at > start) {
                    words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** How many words a text has: runs without white space that hold a letter or a digit. */
    static int count(String text) {
        int words = 0;
        boolean counted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\u00a0') {
                counted = false;
            } else if (!counted && (Scan.isLetter(c) || Scan.isDigit(c) || (c > 127 && Character.isLetterOrDigit(c)))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
