package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words among the tags that the vocabulary does not have, side by side: names of persons, last name first, two words each
 * ({@code ROOD JOHN CROS GERARD}), or a phrase of common words ({@code PUBLIC DIPLOMACY}).
 */
final class TagNames {
    private static final int LONGEST_CODE = 4;

    /** Six names, more than any cable is known to have. */
    private static final int MOST_WORDS = 12;

    private TagNames() {}

    /** How many words from here on are such, 0 where they look like damaged codes. */
    static int length(List<TagWord> words, int at) {
        int length = 0;
        boolean strange = false;
        boolean codes = true;
        while (length < MOST_WORDS && at + length < words.size() && isStranger(words, at, length)) {
            String word = words.get(at + length).text();
            strange |= TagRepair.isStrange(word);
            codes &= word.length() <= LONGEST_CODE;
            length++;
        }
        List<TagWord> run = words.subList(at, at + length);
        boolean names = strange
                && !codes
                && (isPhrase(run) || (length % 2 == 0 && run.stream().noneMatch(TagNames::isCommon)));
        return names ? length : 0;
    }

    /** The tags that the words make: one phrase, or a name from each pair. */
    static List<String> of(List<TagWord> words) {
        if (isPhrase(words)) {
            return List.of(words.stream().map(TagWord::text).collect(Collectors.joining(" ")));
        }
        List<String> names = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at += 2) {
            names.add(words.get(at).text() + ", " + words.get(at + 1).text());
        }
        return names;
    }

    private static boolean isStranger(List<TagWord> words, int at, int length) {
        TagWord word = words.get(at + length);
        boolean follows = length == 0 || !word.apart();
        return follows
                && Scan.isUpper(word.text())
                && !Tags.contains(word.text())
                && !TagLine.startsPhrase(words, at + length);
    }

    private static boolean isPhrase(List<TagWord> words) {
        return words.size() > 1 && words.stream().allMatch(TagNames::isCommon);
    }

    private static boolean isCommon(TagWord word) {
        return Words.isCommon(word.text().toLowerCase(Locale.ROOT));
    }
}
