package org.cablestats.cable;

import java.util.Set;
import java.util.stream.Collectors;

/** English words, rare ones too: read when the first word divided by a hyphen asks for them. */
final class EnglishWords {
    private static final Set<String> RARE =
            TableFile.rows("english.txt").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private EnglishWords() {}

    static boolean contains(String word) {
        return Words.isCommon(word) || RARE.contains(word);
    }
}
