package org.cablestats.cable.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.Lines;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.cable.scan.TextWords;

/**
 * Finds words that the source broke over two lines ({@code usi|ng}, {@code t|he} in 07ASTANA3287). Lines of a cable end with a blank; a
 * line that ends with a letter, between lines that end as usual, was cut. Cut or not, only a join that gives a word is made.
 */
public record BrokenWords(String text, Lines lines, TextWords words) {
    /** The line feeds to take out, in order. */
    public static List<TextRange> find(String text, Lines lines, TextWords words) {
        return new BrokenWords(text, lines, words).breaks();
    }

    private List<TextRange> breaks() {
        List<TextRange> breaks = new ArrayList<>();
        int previous = -1;
        for (int line = 0; line < lines.count(); line++) {
            int feed = lines.end(line);
            if (isBetweenLetters(feed) && endsWithBlank(previous) && isCut(feed)) {
                breaks.add(new TextRange(feed, feed + 1));
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
        int start = Scan.lettersBefore(text, feed);
        int end = Scan.lettersAfter(text, feed + 1);
        String joined = (text.substring(start, feed) + text.substring(feed + 1, end)).toLowerCase(Locale.ROOT);
        return CommonWords.isCommon(joined) || words.contains(joined);
    }
}
