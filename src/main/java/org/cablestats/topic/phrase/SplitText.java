package org.cablestats.topic.phrase;

import java.util.Arrays;

/** The words of one text, by their order: where they stand and which words of the lexicon they are. For one thread, text after text. */
final class SplitText {
    /** Codes behind a text that a look at its last word may reach. */
    private static final int MARGIN = 16;

    /** What the longest texts needed is not kept. */
    private static final int MOST_KEPT = 1 << 18;

    private static final int LEAST = 1 << 12;

    private final byte[] codeOf;
    private final WordMemory memory;
    private int longest = -1;
    private char[] characters = {};
    private byte[] codes = {};

    /** Start and end of each word. */
    private int[] edges = {};

    private int[] numbers = {};
    private int size;

    SplitText(Alphabet alphabet, Lexicon lexicon) {
        codeOf = alphabet.codes();
        memory = new WordMemory(lexicon);
    }

    /** Goes to another text. */
    void read(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), characters, 0);
        split(text.length());
        memory.number(codes, edges, numbers, size);
    }

    private void reserve(int length) {
        if (length > longest || longest > MOST_KEPT) {
            longest = Math.max(length + length / 2, LEAST);
            characters = new char[longest];
            codes = new byte[longest + MARGIN];
            edges = new int[longest + 2];
            numbers = new int[longest / 2 + 1];
        }
    }

    // No branch for a word: where it begins or ends is written down at every character, and kept where the sign of the
    // code changes.
    private void split(int length) {
        int edge = 0;
        byte before = Alphabet.SEPARATOR;
        for (int i = 0; i < length; i++) {
            byte code = codeOf[characters[i]];
            codes[i] = code;
            edges[edge] = i;
            edge += (code ^ before) >>> (Integer.SIZE - 1);
            before = code;
        }
        edges[edge] = length;
        size = (edge + 1) / 2;
        Arrays.fill(codes, length, length + MARGIN, Alphabet.SEPARATOR);
    }

    /** Number of words. */
    int size() {
        return size;
    }

    /** Offset of a word's first character. */
    int start(int word) {
        return edges[2 * word];
    }

    /** Offset after a word's last character. */
    int end(int word) {
        return edges[2 * word + 1];
    }

    /** Number of a word in the lexicon, 0 where it is not in it. */
    int number(int word) {
        return numbers[word];
    }
}
