package org.cablestats.cable.scan;

import java.util.Arrays;
import java.util.List;

/** What is left of a source when ranges are taken out of it, and the way back from a position in what is left to the source. */
public final class SourceMap {
    /** Nothing is taken out. */
    public static final SourceMap NONE = new SourceMap(0);

    /** Where each piece that is left begins in the source, where it ends there, and where it begins in what is left. */
    private final int[] starts;

    private final int[] ends;
    private final int[] places;
    private int pieces;
    private boolean ordered = true;

    private SourceMap(int most) {
        this.starts = new int[most];
        this.ends = new int[most];
        this.places = new int[most];
    }

    /**
     * What is left of parts of a source, one behind the other.
     *
     * @param parts in the order in which they are to be read; none overlaps another
     * @param out what to take out of them, in order; none overlaps another
     */
    public static SourceMap of(List<TextRange> parts, List<TextRange> out) {
        // Each range begins at most one piece more, and each part.
        SourceMap cuts = new SourceMap(2 * parts.size() + out.size());
        for (TextRange part : parts) {
            cuts.add(part, out);
        }
        return cuts;
    }

    private void add(TextRange part, List<TextRange> out) {
        int from = part.start();
        for (int at = firstBehind(out, from); at < out.size() && out.get(at).start() < part.end(); at++) {
            add(from, out.get(at).start());
            from = Math.max(from, out.get(at).end());
        }
        add(from, part.end());
    }

    private void add(int start, int end) {
        if (start < end) {
            ordered &= pieces == 0 || start >= ends[pieces - 1];
            starts[pieces] = start;
            ends[pieces] = end;
            places[pieces] = length();
            pieces++;
        }
    }

    private int length() {
        return pieces == 0 ? 0 : places[pieces - 1] + ends[pieces - 1] - starts[pieces - 1];
    }

    /** The first range that ends behind a position. */
    private static int firstBehind(List<TextRange> out, int position) {
        int low = 0;
        int high = out.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (out.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is left of the source. */
    public String apply(String source) {
        return apply(source, 0, source.length());
    }

    /** What is left of a part of the source. */
    public String apply(String source, int start, int end) {
        if (this == NONE) {
            return source.substring(start, end);
        }
        StringBuilder left = new StringBuilder(Math.min(length(), end - start));
        for (int piece = ordered ? firstOf(start) : 0; piece < pieces && !(ordered && starts[piece] >= end); piece++) {
            int from = Math.max(start, starts[piece]);
            int to = Math.min(end, ends[piece]);
            if (from < to) {
                left.append(source, from, to);
            }
        }
        return left.toString();
    }

    /** The first piece that ends behind a position of the source, of pieces in its order. */
    private int firstOf(int position) {
        int found = Arrays.binarySearch(ends, 0, pieces, position + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** Where the character at this position of what is left stands in the source. */
    public int source(int position) {
        int piece = pieceAt(position);
        return piece < 0 ? position : starts[piece] + position - places[piece];
    }

    /** Where a part of what is left ends in the source; where the source has the rest of it further above, where that breaks off. */
    public int sourceEnd(TextRange part) {
        int last = pieceAt(part.end() - 1);
        int piece = ordered ? last : pieceAt(part.start());
        while (piece < last && starts[piece + 1] >= ends[piece]) {
            piece++;
        }
        return piece == last ? source(part.end() - 1) + 1 : ends[piece];
    }

    private int pieceAt(int position) {
        int found = Arrays.binarySearch(places, 0, pieces, position);
        return found < 0 ? -found - 2 : found;
    }
}
