package org.cablestats.topic.phrase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What the last words of some texts were found to be, since nearly all of a text's words are among the same few thousand. A word has
 * one place, where it displaces what was there; it is known by all of its letters, so that what was remembered changes no answer.
 */
final class WordMemory {
    /** Longer words are rare, and looked for each time. */
    private static final int LONGEST = 2 * Long.BYTES;

    /** A word: the codes of its first eight letters, those of the next eight, its number. The fourth keeps it in one line of the cache. */
    private static final int LONGS = 4;

    private static final int MOST_BITS = Integer.getInteger("bits", 14);

    /** Another number like that of the table. */
    private static final long MIXER = 0xC2B2AE3D27D4EB4FL;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** By length: the bits of a word's first eight letters, and of the next eight. */
    private static final long[] FIRST = masks(0);

    private static final long[] SECOND = masks(Long.BYTES);

    private final Lexicon lexicon;
    private final long[] words;
    private final int shift;

    WordMemory(Lexicon lexicon) {
        this.lexicon = lexicon;
        // A lexicon of a few words is tried on a few.
        int bits = Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(8L * lexicon.size()));
        words = new long[LONGS << bits];
        shift = Long.SIZE - bits;
    }

    private static long[] masks(int skipped) {
        long[] masks = new long[LONGEST + 1];
        for (int length = 0; length <= LONGEST; length++) {
            int letters = Math.max(0, Math.min(Long.BYTES, length - skipped));
            masks[length] = letters == Long.BYTES ? -1 : (1L << letters * Byte.SIZE) - 1;
        }
        return masks;
    }

    /**
     * Numbers of words in the lexicon, 0 for one that is not in it.
     *
     * @param codes of a text and sixteen more
     * @param edges start and end of each word
     * @param numbers receives them
     * @param size number of words
     */
    void number(byte[] codes, int[] edges, int[] numbers, int size) {
        for (int word = 0; word < size; word++) {
            int start = edges[2 * word];
            int end = edges[2 * word + 1];
            numbers[word] = end - start > LONGEST ? lexicon.number(codes, start, end) : remembered(codes, start, end);
        }
    }

    private int remembered(byte[] codes, int start, int end) {
        long first = (long) EIGHT.get(codes, start) & FIRST[end - start];
        long second = (long) EIGHT.get(codes, start + Long.BYTES) & SECOND[end - start];
        int place = (int) (first * PairTable.MIXER + second * MIXER >>> shift) * LONGS;
        if (words[place] == first && words[place + 1] == second) {
            return (int) words[place + 2];
        }
        int number = lexicon.number(codes, start, end);
        words[place] = first;
        words[place + 1] = second;
        words[place + 2] = number;
        return number;
    }
}
