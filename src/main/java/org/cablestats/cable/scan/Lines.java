package org.cablestats.cable.scan;

import java.util.Arrays;

/** Where the lines of a text begin and end, found once for all that go through it line by line. */
public final class Lines {
    /** Most texts have fewer characters in a line, so that the first array is large enough. */
    private static final int LENGTH = 40;

    private int[] ends;
    private int count;

    private Lines(int most) {
        this.ends = new int[most];
    }

    /** The lines of a text; behind a line feed that ends it there is none. */
    public static Lines of(String text) {
        Lines lines = new Lines(1 + text.length() / LENGTH);
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = Scan.lineEnd(text, start);
            lines.add(end);
        }
        return lines;
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    public int count() {
        return count;
    }

    public int start(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    /** Where its line feed stands, or the text ends. */
    public int end(int line) {
        return ends[line];
    }

    /** The line that holds this position; their number where none does. */
    public int at(int position) {
        int found = Arrays.binarySearch(ends, 0, count, position);
        return found < 0 ? -found - 1 : found;
    }
}
