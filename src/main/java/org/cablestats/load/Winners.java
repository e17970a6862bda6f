package org.cablestats.load;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Part;

/** Where the records stand that a load writes. Small: sixteen bytes a record; every task receives it. */
final class Winners implements Serializable {
    private static final long serialVersionUID = 1L;

    /** File and entry of each record, in order; and beside them its offset. */
    private final long[] entries;

    private final long[] offsets;

    private Winners(long[] entries, long[] offsets) {
        this.entries = entries;
        this.offsets = offsets;
    }

    static Winners of(Collection<Place> places) {
        Place[] sorted = places.toArray(Place[]::new);
        Arrays.sort(sorted);
        return new Winners(
                Arrays.stream(sorted)
                        .mapToLong(place -> key(place.file(), place.entry()))
                        .toArray(),
                Arrays.stream(sorted).mapToLong(Place::offset).toArray());
    }

    /** Whether a record is to be written. */
    boolean contains(InputRecord record) {
        long key = key(record.file().index(), record.entry());
        int from = firstAt(key);
        int to = firstAt(key + 1);
        return Arrays.binarySearch(offsets, from, to, record.record().position().offset()) >= 0;
    }

    /** Whether a record of an entry is to be written. */
    boolean containsEntry(InputFile file, int entry) {
        long key = key(file.index(), entry);
        return firstAt(key) < firstAt(key + 1);
    }

    /** Whether an entry of a part holds a record to be written; of a file that is cut, whether any of its parts does. */
    boolean containsAny(Part part) {
        long first = key(part.file().index(), part.slice().firstEntry());
        return firstAt(first) < firstAt(key(part.file().index(), part.slice().endEntry()));
    }

    private static long key(int file, int entry) {
        return ((long) file << Integer.SIZE) + entry;
    }

    /** Index of the first record at or after an entry. */
    private int firstAt(long key) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A record's place. */
    record Place(int file, int entry, long offset) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byEntry = Long.compare(key(file, entry), key(other.file, other.entry));
            return byEntry == 0 ? Long.compare(offset, other.offset) : byEntry;
        }
    }
}
