package org.cablestats.cable.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one text, found when they are first asked for: few texts break a word. All in lower case. */
public final class TextWords {
    /** So many words are searched for one by one; to gather all words of a text takes as long as six searches. */
    private static final int SEARCHES = 6;

    private final String text;
    private int searches;
    private @Nullable Set<String> words;
    private @Nullable Set<String> compounds;

    public TextWords(String text) {
        this.text = text;
    }

    /** Whether these letters stand somewhere with no other beside them. */
    public boolean contains(String word) {
        if (searches < SEARCHES) {
            searches++;
            return holds(word);
        }
        if (words == null) {
            words = CommonWords.of(text);
        }
        return words.contains(word);
    }

    private boolean holds(String word) {
        char small = word.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int at = 0; at <= text.length() - word.length(); at++) {
            char c = text.charAt(at);
            if ((c == small || c == capital) && isWord(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int at, String word) {
        return (at == 0 || !Scan.isLetter(text.charAt(at - 1)))
                && Scan.startsWith(text, at, word)
                && Scan.lettersAfter(text, at) == at + word.length();
    }

    /** Whether two words stand somewhere with a hyphen and nothing else between them. */
    public boolean containsCompound(String compound) {
        if (compounds == null) {
            compounds = compounds();
        }
        return compounds.contains(compound);
    }

    private Set<String> compounds() {
        Set<String> found = new HashSet<>();
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int start = Scan.lettersBefore(text, hyphen);
            int end = Scan.lettersAfter(text, hyphen + 1);
            if (start < hyphen && end > hyphen + 1) {
                found.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
