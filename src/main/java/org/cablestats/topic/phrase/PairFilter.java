package org.cablestats.topic.phrase;

import java.io.Serializable;

/** Says of most pairs of numbers that they are none of some, in a few kilobytes and without a branch. */
final class PairFilter implements Serializable {
    /** Bits for each pair: one of so many other pairs is let through. */
    private static final int BITS = 8;

    private final long[] bits;
    private final int shift;

    /** A filter for so many pairs. */
    PairFilter(int pairs) {
        int log = Integer.SIZE - Integer.numberOfLeadingZeros((BITS * pairs) | (Long.SIZE - 1));
        bits = new long[1 << (log - 6)];
        shift = Long.SIZE - log;
    }

    /** Lets a pair through. */
    void add(int first, int second) {
        int bit = bit(first, second);
        bits[bit >> 6] |= 1L << bit;
    }

    /** 1 for a pair that may have been added, 0 for one that was not, as any with 0 is not. */
    int passes(int first, int second) {
        int bit = bit(first, second);
        return (int) (bits[bit >> 6] >>> bit) & isAboveNought(first) & isAboveNought(second);
    }

    /** 1 for a number above nought, 0 for nought, without a branch. */
    static int isAboveNought(int number) {
        return -number >>> (Integer.SIZE - 1);
    }

    private int bit(int first, int second) {
        return (int) ((PairTable.key(first, second) * PairTable.MIXER) >>> shift);
    }
}
