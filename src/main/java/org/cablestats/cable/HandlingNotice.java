package org.cablestats.cable;

import java.util.Map;
import java.util.Set;
import org.cablestats.resource.Resource;

/** A line that tells how a cable is to be handled: {@code SENSITIVE BUT UNCLASSIFIED - HANDLE ACCORDINGLY}. */
final class HandlingNotice {
    private static final Map<String, String> WORDS = Resource.pairs(HandlingNotice.class, "handling-words.tsv");

    private HandlingNotice() {}

    /** Whether all words of the line are such, and one of them a mark. */
    static boolean is(String line) {
        Set<String> words = Words.of(line);
        return WORDS.keySet().containsAll(words) && words.stream().anyMatch(word -> "mark".equals(WORDS.get(word)));
    }
}
