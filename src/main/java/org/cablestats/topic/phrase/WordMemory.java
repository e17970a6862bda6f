package org.cablestats.topic.phrase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers of words that were looked for, since nearly all of a text's words are among the same few thousand. A word has two places,
 * one for what was asked last and one for what was before it. It is known by all of its letters: no answer depends on what was asked
 * before. For one thread.
 */
final class WordMemory {
    /** Letters of the longest word that is remembered. Others are rare. */
    private static final int LONGEST = 2 * Long.BYTES;

    /** A word's first eight letters, its next eight and its number; the fourth is not used, but keeps it in one line of the cache. */
    private static final int LONGS = 4;

    /**
     * 8,192 words in 256 KB: three words in a hundred are looked for again, seven if each had one place. With one place twice as many were
     * not faster, half as many slower.
     */
    private static final int MOST_BITS = 13;

    /** A number like {@link PairTable#MIXER}, that equal halves of a word are not mixed alike. */
    private static final long MIXER = 0xC2B2AE3D27D4EB4FL;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** By length of a word: the bits of its letters among its first eight. */
    private static final long[] FIRST = masks(0);

    /** The same among the next eight. */
    private static final long[] SECOND = masks(Long.BYTES);

    private final Lexicon lexicon;
    private final long[] words;
    private final int shift;

    WordMemory(Lexicon lexicon) {
        this.lexicon = lexicon;
        // A lexicon of a few words is asked about a few: a topic's phrases about their examples.
        int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(8 * lexicon.size() + 2));
        words = new long[LONGS << bits];
        shift = Long.SIZE - bits + 1;
    }

    private static long[] masks(int skipped) {
        long[] masks = new long[LONGEST + 1];
        for (int length = 0; length <= LONGEST; length++) {
            int letters = Math.max(0, Math.min(Long.BYTES, length - skipped));
            masks[length] = letters == Long.BYTES ? -1 : (1L << (letters * Byte.SIZE)) - 1;
        }
        return masks;
    }

    /**
     * Numbers of words in the lexicon, 0 for one that is not in it.
     *
     * @param codes of a text and as many more as the longest word has that is remembered
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
        int place = (int) ((first * PairTable.MIXER + second * MIXER) >>> shift) * 2 * LONGS;
        if (words[place] == first && words[place + 1] == second) {
            return (int) words[place + 2];
        }
        int before = place + LONGS;
        boolean known = words[before] == first && words[before + 1] == second;
        int number = known ? (int) words[before + 2] : lexicon.number(codes, start, end);
        System.arraycopy(words, place, words, before, LONGS);
        words[place] = first;
        words[place + 1] = second;
        words[place + 2] = number;
        return number;
    }
}
