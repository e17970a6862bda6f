package org.cablestats.cable.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.cable.scan.TextWords;

/**
 * Finds words that were divided with a hyphen where a line ended ({@code COMMUNI-|QUE}), as drafters of the 1970s did, and where an
 * editor has run the lines together since ({@code IMME- DIATE} in 75STATE57340). A hyphen that belongs to the word stays.
 *
 * <p>A compound that the text writes elsewhere keeps its hyphen. Then an English word loses it ({@code HERO-|IN}), a name that the
 * text writes whole elsewhere, and, at a line's end, two parts of which neither is a word ({@code PALESTI-|NOS}).
 */
public final class DividedWords {
    private static final int SHORTEST_PART = 2;

    /** No word that a cable divides has more letters; a run of them is no word. */
    private static final int LONGEST_PART = 30;

    /** Drafters write these with a hyphen ({@code NON-|PROLIFERATION}), where dictionaries do without; {@code ANTI-|CIPATED} is another word. */
    private static final Set<String> PREFIXES = Set.of("non", "anti", "self", "semi", "quasi");

    private final String text;
    private final List<PageMarker> markers;
    private final TextWords words;
    private final List<TextRange> breaks = new ArrayList<>();
    private int marker;

    private DividedWords(String text, List<PageMarker> markers, TextWords words) {
        this.text = text;
        this.markers = markers;
        this.words = words;
    }

    /** What to take out, in order: the hyphen and the line's end, or the line's end alone behind a hyphen that stays. */
    public static List<TextRange> find(String text, List<PageMarker> markers, TextWords words) {
        DividedWords divided = new DividedWords(text, markers, words);
        int end = text.length() - 1;
        // From hyphen to hyphen: that search goes through 16 to 32 bytes at a time, and no further than once for a
        // rule.
        for (int hyphen = text.indexOf('-', 1); hyphen > 0 && hyphen < end; hyphen = text.indexOf('-', hyphen + 1)) {
            if (text.charAt(hyphen + 1) <= ' ' && Scan.isLetter(text.charAt(hyphen - 1))) {
                divided.take(hyphen);
            }
            while (hyphen < end && text.charAt(hyphen + 1) == '-') {
                hyphen++;
            }
        }
        return divided.breaks;
    }

    private void take(int hyphen) {
        int end = Scan.skipBlanks(text, hyphen + 1, text.length());
        boolean isLineEnd = end < text.length() && text.charAt(end) == '\n';
        int rest = isLineEnd ? Scan.skipBlanks(text, afterMarker(end + 1), text.length()) : end;
        int first = Scan.lettersBefore(text, hyphen);
        int last = Scan.lettersAfter(text, rest);
        if (!isPart(first, hyphen) || !isPart(rest, last) || isKeyword(last)) {
            return;
        }
        if (isOneWord(first, hyphen, rest, last, isLineEnd)) {
            breaks.add(new TextRange(hyphen, rest));
        } else if (isLineEnd) {
            breaks.add(new TextRange(hyphen + 1, rest));
        }
    }

    /** A page may end within a word. */
    private int afterMarker(int line) {
        while (marker < markers.size() && markers.get(marker).start() < line) {
            marker++;
        }
        boolean here = marker < markers.size() && markers.get(marker).start() == line;
        return here ? markers.get(marker).end() : line;
    }

    private static boolean isPart(int start, int end) {
        return end - start >= SHORTEST_PART && end - start <= LONGEST_PART;
    }

    /** {@code REF:} begins a line of its own. */
    private boolean isKeyword(int end) {
        return end < text.length() && text.charAt(end) == ':';
    }

    private boolean isOneWord(int first, int hyphen, int rest, int last, boolean isLineEnd) {
        if (Scan.isLower(text.charAt(hyphen - 1)) != Scan.isLower(text.charAt(rest))) {
            return false;
        }
        String start = lower(first, hyphen);
        String end = lower(rest, last);
        boolean ends = CommonWords.isEnglish(end);
        if (CommonWords.isEnglish(start + end)) {
            return !(ends && PREFIXES.contains(start)) && !words.containsCompound(start + "-" + end);
        }
        boolean begins = CommonWords.isEnglish(start);
        // Of two words that make no third one the text need not be asked.
        return !(begins && ends)
                && !words.containsCompound(start + "-" + end)
                && ((isLineEnd && !begins && !ends) || words.contains(start + end));
    }

    private String lower(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
