package org.cablestats.cable.scan;

/**
 * A part of a text.
 *
 * @param start position of its first character
 * @param end position after its last character
 */
public record TextRange(int start, int end) {

    /** The part without blanks and line feeds around it. */
    public static TextRange trimmed(String text, int start, int end) {
        int last = Scan.trimEnd(text, start, end);
        return new TextRange(Scan.skipLines(text, start, last), last);
    }

    public boolean isEmpty() {
        return start >= end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
