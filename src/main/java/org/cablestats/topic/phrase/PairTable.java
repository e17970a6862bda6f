package org.cablestats.topic.phrase;

import java.io.Serializable;

/** Numbers of pairs of numbers, not both of them nought. A pair and its number lie side by side: one line of the cache a look-up. */
final class PairTable implements Serializable {
    /** An odd number without a pattern in its bits, of which products have their best mixed bits on top. */
    static final long MIXER = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final int shift;
    private int size;

    /** A table for so many pairs at most. */
    PairTable(int pairs) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * pairs + 1);
        slots = new long[2 << bits];
        shift = Long.SIZE - bits;
    }

    /** Where a pair lies, a number above nought that it keeps for good; 0 where it is not in the table. */
    int place(int first, int second) {
        int slot = slot(key(first, second));
        return slots[slot] == 0 ? 0 : slot + 1;
    }

    /** The number of the pair at a place. */
    int number(int place) {
        return (int) slots[place];
    }

    /** The number of a pair, 0 where it is not in the table. */
    int number(int first, int second) {
        return (int) slots[slot(key(first, second)) + 1];
    }

    /** Gives a pair a number, or another one; its place. */
    int put(int first, int second, int number) {
        long key = key(first, second);
        int slot = slot(key);
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = key;
        renumber(slot + 1, number);
        return slot + 1;
    }

    /** Number of pairs. */
    int size() {
        return size;
    }

    /** Gives the pair at a place another number. */
    void renumber(int place, int number) {
        slots[place] = number;
    }

    private int slot(long key) {
        int slot = (int) ((key * MIXER) >>> shift) << 1;
        while (slots[slot] != key && slots[slot] != 0) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    /** Both numbers as one. */
    static long key(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }
}
