package org.cablestats.cable.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one text, found when they are first asked for: few texts break a word. All in lower case. */
public final class TextWords {
    private final String text;
    private @Nullable Set<String> words;
    private @Nullable Set<String> compounds;

    public TextWords(String text) {
        this.text = text;
    }

    public boolean contains(String word) {
        if (words == null) {
            words = CommonWords.of(text);
        }
        return words.contains(word);
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
