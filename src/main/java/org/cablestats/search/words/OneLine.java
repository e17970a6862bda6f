package org.cablestats.search.words;

import org.cablestats.cable.scan.TextRange;

/** A part of a text on one line, and where each place of the text has come to stand in it. */
final class OneLine {
    private static final String LEFT_OUT = "…";

    private final StringBuilder line = new StringBuilder();
    private final int start;
    private final int[] places;

    private OneLine(int start, int end) {
        this.start = start;
        this.places = new int[end - start + 1];
    }

    /** White space becomes one blank; where more than that is left out before or behind, an ellipsis says so. */
    static OneLine of(String text, int start, int end) {
        OneLine one = new OneLine(start, end);
        one.line.append(text.substring(0, start).isBlank() ? "" : LEFT_OUT);
        for (int at = start; at < end; at++) {
            one.places[at - start] = one.line.length();
            one.add(text.charAt(at));
        }
        one.places[end - start] = one.line.length();
        one.line.append(text.substring(end).isBlank() ? "" : LEFT_OUT);
        return one;
    }

    private void add(char letter) {
        if (!Character.isWhitespace(letter)) {
            line.append(letter);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    String text() {
        return line.toString().stripTrailing();
    }

    /** Where a range of the text that begins and ends with a letter stands. */
    TextRange placed(TextRange range) {
        return new TextRange(places[range.start() - start], places[range.end() - start - 1] + 1);
    }
}
