package org.cablestats.cable.top;

import java.util.List;
import java.util.Locale;
import org.cablestats.cable.reference.TagWord;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word TAGS, however it was typed: {@code TAG SNAR}, {@code TAGS-}, {@code TAG.}, {@code T A G S:}, {@code TAGSPREL}. What was
 * typed otherwise than {@code TAGS} is one only before a list of codes: a line may begin with {@code TAG TEAMS}.
 */
final class TagsKeyword {
    private static final String WORD = "TAGS";

    /** Misspellings that occur, of which a colon makes sure. */
    private static final List<String> DAMAGED = List.of("TAG", "TABS", "TAS", "TGS", "AGS", "TAGES");

    private static final int LONGEST = 5;

    /** Four lines: enough to tell a list. */
    private static final int LONGEST_LIST = 280;

    private TagsKeyword() {}

    /** The entry that begins here, at the start of a line. */
    static @Nullable PreambleEntry at(String text, int at, int end) {
        int word = Spelling.end(text, at, end, WORD);
        if (word < 0) {
            return damaged(text, at, end);
        }
        boolean glued = word < end && (Scan.isLetter(text.charAt(word)) || Scan.isDigit(text.charAt(word)));
        int content = content(text, word, end);
        boolean tags = glued ? isGlued(listed(text, content, end)) : !isProse(text, word, content, end);
        return tags ? new PreambleEntry(Keyword.TAGS, at, content) : damaged(text, at, end);
    }

    /** The entry behind an order on the same line: {@code EO 12958 N/A TAGS PREL, KZ}. Only before a code. */
    static @Nullable PreambleEntry within(String text, int from, int end) {
        for (int at = text.indexOf('T', from); at >= 0 && at < end; at = text.indexOf('T', at + 1)) {
            PreambleEntry entry = at > from && Scan.isLetter(text.charAt(at - 1)) ? null : at(text, at, end);
            if (entry != null && TagWord.beginsWithCode(listed(text, entry.content(), end))) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isGlued(String codes) {
        return TagWord.beginsWithCode(codes) && TagWord.isList(TagWord.of(codes));
    }

    /** With one letter changed, left out or put in. */
    private static @Nullable PreambleEntry damaged(String text, int at, int end) {
        int word = at;
        while (word < end && word - at <= LONGEST && !Scan.isWordEnd(text, word)) {
            word++;
        }
        if (word - at < WORD.length() - 1 || word - at > LONGEST) {
            return null;
        }
        String written = text.substring(at, word).toUpperCase(Locale.ROOT);
        if (!Spelling.isNear(WORD, written)) {
            return null;
        }
        int content = content(text, word, end);
        boolean colon = word < end && ":;".indexOf(text.charAt(word)) >= 0;
        List<TagWord> words = TagWord.of(listed(text, content, end));
        boolean tags =
                (colon && DAMAGED.contains(written)) || TagWord.isList(words) || isUnknown(text, content, end, words);
        return tags ? new PreambleEntry(Keyword.TAGS, at, content) : null;
    }

    /** A list of short words in capitals with commas is one of tags, though the vocabulary has none of them. */
    private static boolean isUnknown(String text, int content, int end, List<TagWord> words) {
        boolean capitals = listed(text, content, end).chars().noneMatch(c -> Scan.isLower((char) c));
        return capitals
                && words.size() > 1
                && words.stream().allMatch(word -> word.apart() && word.text().length() <= LONGEST);
    }

    private static int content(String text, int word, int end) {
        return Scan.skip(text, word, end, ":;,.-=");
    }

    /** What stands behind the word, or on the next line. */
    private static String listed(String text, int content, int end) {
        int from = content < end || end == text.length() ? content : end + 1;
        return text.substring(from, Math.min(Scan.lineEnd(text, from), from + LONGEST_LIST));
    }

    /** A sentence about tags: small letters, and few codes among its words. */
    private static boolean isProse(String text, int word, int content, int end) {
        boolean colon = word < end && ":;".indexOf(text.charAt(word)) >= 0;
        if (colon || content == end || !Scan.isLower(text.charAt(content))) {
            return false;
        }
        List<TagWord> words = TagWord.of(listed(text, content, end));
        return words.size() > 2 && !TagWord.isList(words);
    }
}
