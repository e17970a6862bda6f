package org.cablestats.cable.tag;

import java.util.List;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.reference.TagWord;
import org.cablestats.cable.reference.Tags;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.top.Keyword;
import org.cablestats.cable.top.Preamble;
import org.cablestats.cable.top.PreambleEntry;
import org.jspecify.annotations.Nullable;

/** Finds the words of the TAGS entry, over the lines that it runs. */
final class TagText {
    private static final int MOST_LINES = 8;

    private TagText() {}

    /** The content in one line, or nothing where the top has no such entry. */
    static @Nullable String find(Preamble preamble) {
        PreambleEntry entry = preamble.first(Keyword.TAGS);
        if (entry == null) {
            return withoutKeyword(preamble);
        }
        String text = preamble.text();
        int end = preamble.lineEnd(entry.content());
        Portion portion = Portion.at(text, entry.content());
        int start = portion == null ? entry.content() : portion.end();
        StringBuilder content = new StringBuilder(text.substring(Math.min(start, end), end));
        // Drafters repeat the keyword within the list.
        for (PreambleEntry next = preamble.at(end);
                next != null && next.keyword() == Keyword.TAGS;
                next = preamble.at(end)) {
            end = preamble.lineEnd(next.content());
            content.append(' ').append(text, Math.min(next.content(), end), end);
        }
        for (int lines = 0; lines < MOST_LINES && end < text.length() && text.charAt(end) == '\n'; lines++) {
            int next = end + 1;
            end = preamble.lineEnd(next);
            String line = text.substring(next, end);
            String above = content.toString();
            boolean between = lines == 0 && line.isBlank() && Scan.isBlank(above, 0, above.length());
            if (next >= preamble.end() || preamble.next(next) == next || !(between || goesOn(above, line))) {
                break;
            }
            content.append(' ').append(text, next, end);
        }
        return content.toString();
    }

    /** After a comma anything but an empty line goes on, below the keyword alone a list, otherwise only a line that tags alone can make. */
    private static boolean goesOn(String content, String line) {
        if (line.isBlank()) {
            return false;
        }
        int end = Scan.blanksBefore(content, content.length());
        return (end == 0 && TagWord.isList(TagWord.of(line)))
                || (end > 0 && content.charAt(end - 1) == ',')
                || isTags(line)
                || TagPhrases.isPhraseAcross(content, line);
    }

    private static boolean isTags(String line) {
        List<TagWord> words = TagWord.of(line);
        return !words.isEmpty() && words.stream().allMatch(word -> Tags.contains(word.text()));
    }

    /** In some cables the word TAGS is missing and the list stands alone under the order (04QUITO2502). */
    private static @Nullable String withoutKeyword(Preamble preamble) {
        PreambleEntry order = preamble.first(Keyword.ORDER);
        if (order == null) {
            return null;
        }
        int line = Scan.lineEnd(preamble.text(), order.content()) + 1;
        if (line >= preamble.end() || preamble.next(line) == line) {
            return null;
        }
        String words = preamble.text().substring(line, preamble.lineEnd(line));
        return TagWord.of(words).size() > 1 && isTags(words) ? words : null;
    }
}
