package org.cablestats.cable;

/**
 * A part of a text.
 *
 * @param start position of its first character
 * @param end position after its last character
 */
record Stretch(int start, int end) {

    /** The part without blanks and line feeds around it. */
    static Stretch trimmed(String text, int start, int end) {
        int last = Scan.trimEnd(text, start, end);
        return new Stretch(Scan.skip(text, start, last, "\n"), last);
    }

    boolean isEmpty() {
        return start >= end;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
