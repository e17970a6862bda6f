package org.cablestats.cable.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.cable.reference.TagWord;
import org.cablestats.cable.reference.Tags;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Tags of several words: those of the vocabulary ({@code COUNTRY CLEARANCE}), and words that it does not have, side by side: names
 * of persons, last name first, two words each ({@code ROOD JOHN CROS GERARD}), or a phrase of common words ({@code PUBLIC DIPLOMACY}).
 */
final class TagPhrases {
    private static final Map<String, String> PHRASES = Resource.pairs(TagPhrases.class, "tag-phrases.tsv");
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_CODE = 4;

    /** Six names, more than any cable is known to have. */
    private static final int MOST_WORDS = 12;

    private TagPhrases() {}

    /** Whether a tag of several words begins at the end of one line and ends on the next ({@code COUNTRY / CLEARANCE}). */
    static boolean isPhraseAcross(String first, String second) {
        List<TagWord> before = TagWord.of(first);
        List<TagWord> after = TagWord.of(second);
        return !before.isEmpty()
                && after.size() == 1
                && tag(before.get(before.size() - 1).text() + " " + after.get(0).text()) != null;
    }

    /** How many words from here on are one tag of the vocabulary; 1 where none begins. */
    static int length(List<TagWord> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, run(words, at)); length > 1; length--) {
            if (tag(joined(words, at, length)) != null) {
                return length;
            }
        }
        return 1;
    }

    /** Words from here on that no comma parts, at most as many as a phrase has. */
    private static int run(List<TagWord> words, int at) {
        int length = 1;
        while (length < LONGEST_PHRASE
                && at + length < words.size()
                && !words.get(at + length).apart()) {
            length++;
        }
        return length;
    }

    static String joined(List<TagWord> words, int at, int length) {
        StringBuilder joined = new StringBuilder(words.get(at).text());
        for (int word = at + 1; word < at + length; word++) {
            joined.append(' ').append(words.get(word).text());
        }
        return joined.toString();
    }

    /** The tag that words stand for, null where they are none. */
    static @Nullable String tag(String written) {
        return Tags.contains(written) ? written : PHRASES.get(written);
    }

    /** How many words from here on are none of the vocabulary, 0 where they look like damaged codes. */
    static int names(List<TagWord> words, int at) {
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
                && (isPhrase(run) || (length % 2 == 0 && run.stream().noneMatch(TagPhrases::isCommon)));
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
        return follows && Scan.isUpper(word.text()) && !Tags.contains(word.text()) && length(words, at + length) == 1;
    }

    private static boolean isPhrase(List<TagWord> words) {
        return words.size() > 1 && words.stream().allMatch(TagPhrases::isCommon);
    }

    private static boolean isCommon(TagWord word) {
        return CommonWords.isCommon(word.text().toLowerCase(Locale.ROOT));
    }
}
