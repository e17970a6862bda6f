package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that the source broke over two lines ({@code usi|ng}, {@code t|he} in 07ASTANA3287). Lines of a cable end with a blank; a
 * line that ends with a letter, between lines that end as usual, was cut. Cut or not, only a join that gives a word is made.
 */
final class BrokenWords {
    private final String text;
    private @Nullable Set<String> words;

    private BrokenWords(String text) {
        this.text = text;
    }

    /** Positions of the line feeds to take out, in order. */
    static List<Integer> find(String text) {
        return new BrokenWords(text).breaks();
    }

    private List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        int previous = -1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (isBetweenLetters(feed) && endsWithBlank(previous) && isCut(feed)) {
                breaks.add(feed);
            }
            previous = feed;
        }
        return breaks;
    }

    private boolean isBetweenLetters(int feed) {
        return feed > 0
                && feed + 1 < text.length()
                && Scan.isLower(text.charAt(feed - 1))
                && Scan.isLower(text.charAt(feed + 1));
    }

    private boolean endsWithBlank(int feed) {
        return feed > 0 && text.charAt(feed - 1) == ' ';
    }

    private boolean isCut(int feed) {
        if (!endsWithBlank(Scan.lineEnd(text, feed + 1))) {
            return false;
        }
        int start = feed;
        while (start > 0 && Scan.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = feed + 1;
        while (end < text.length() && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        String joined = (text.substring(start, feed) + text.substring(feed + 1, end)).toLowerCase(Locale.ROOT);
        return Words.isCommon(joined) || words().contains(joined);
    }

    private Set<String> words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }
}
