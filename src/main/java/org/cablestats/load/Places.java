package org.cablestats.load;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Part;

/** Where some records stand: twenty bytes each. */
final class Places implements Serializable {
    /** File and entry of each record, in order; and beside them its place in the entry. */
    private final long[] entries;

    private final int[] inner;
    private final long[] offsets;

    private Places(long[] entries, int[] inner, long[] offsets) {
        this.entries = entries;
        this.inner = inner;
        this.offsets = offsets;
    }

    /** Of records in the order of the input. */
    static Places of(int count, Iterator<LedgerEntry> records) {
        Places places = new Places(new long[count], new int[count], new long[count]);
        for (int i = 0; i < count; i++) {
            LedgerEntry record = records.next();
            places.entries[i] = key(record.file().index(), record.entry());
            places.inner[i] = record.inner();
            places.offsets[i] = record.position().offset();
        }
        return places;
    }

    /** Whether a record is one of them. */
    boolean contains(InputRecord record) {
        long key = key(record.file().index(), record.entry());
        int low = firstAt(key);
        int end = firstAt(key + 1);
        int from = first(low, end, i -> inner[i] >= record.inner());
        int to = first(from, end, i -> inner[i] > record.inner());
        return Arrays.binarySearch(offsets, from, to, record.record().position().offset()) >= 0;
    }

    /** Whether a record of an entry is one of them. */
    boolean containsEntry(InputFile file, int entry) {
        long key = key(file.index(), entry);
        return firstAt(key) < firstAt(key + 1);
    }

    /** Whether an entry of a part holds one of them; of a file that is cut, whether any of its parts does. */
    boolean containsAny(Part part) {
        long first = key(part.file().index(), part.slice().firstEntry());
        return firstAt(first) < firstAt(key(part.file().index(), part.slice().endEntry()));
    }

    private static long key(int file, int entry) {
        return ((long) file << Integer.SIZE) + entry;
    }

    /** Index of the first record at or after an entry. */
    private int firstAt(long key) {
        return first(0, entries.length, i -> entries[i] >= key);
    }

    /** The first index of a stretch from which on all are so; its end where none is. */
    private static int first(int start, int end, IntPredicate isSo) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
