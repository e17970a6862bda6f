package org.cablestats.cable;

import java.util.Set;
import org.cablestats.resource.Resource;

/** English words, rare ones too: read when the first word divided by a hyphen asks for them. */
final class EnglishWords {
    private static final Set<String> RARE = Set.copyOf(Resource.lines(EnglishWords.class, "english.txt"));

    private EnglishWords() {}

    static boolean contains(String word) {
        return Words.isCommon(word) || RARE.contains(word);
    }
}
