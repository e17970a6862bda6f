package org.cablestats.search.words;

import java.util.List;
import org.cablestats.cable.scan.TextRange;

/**
 * As much of a passage as shows a hit, on one line: white space is one blank, and what is left out before or behind is an ellipsis.
 *
 * @param marks where in the text the words stand that were looked for, in order; never empty
 */
public record Excerpt(String text, List<TextRange> marks) {
    /** So much before the first hit lets it begin with its sentence, most of the time. */
    private static final int BEFORE = 80;

    /** Three lines of a terminal. */
    private static final int LENGTH = 240;

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * Of a passage that has what was looked for.
     *
     * @param runs the words by which it has it, in order; never empty
     */
    public static Excerpt of(String passage, Words words, List<Run> runs) {
        Run first = runs.get(0);
        int start = start(passage, words, first);
        int end = end(passage, words, first, start);
        OneLine line = OneLine.of(passage, start, end);
        List<TextRange> marks = runs.stream()
                .map(run -> new TextRange(words.start(run.first()), words.end(run.end() - 1)))
                .filter(range -> range.end() <= end)
                .map(line::placed)
                .toList();
        return new Excerpt(line.text(), marks);
    }

    private static int start(String passage, Words words, Run first) {
        int hit = words.start(first.first());
        if (passage.length() <= LENGTH || hit <= BEFORE) {
            return 0;
        }
        int word = first.first();
        while (word > 0 && words.start(word - 1) >= hit - BEFORE) {
            word--;
        }
        return words.start(word);
    }

    private static int end(String passage, Words words, Run first, int start) {
        if (passage.length() <= start + LENGTH) {
            return passage.length();
        }
        int word = first.end();
        while (word < words.count() && words.end(word) <= start + LENGTH) {
            word++;
        }
        return word < words.count() ? words.end(word - 1) : passage.length();
    }
}
