package org.cablestats.load;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.input.InputFile;
import org.cablestats.packed.PackedList;
import org.cablestats.packed.Spill;
import org.jspecify.annotations.Nullable;

/** What one task found. */
final class LedgerBlock implements Serializable {
    private final PackedList<LedgerEntry> entries;
    private final List<LedgerEntry> others;
    private final int[] byId;
    private final Map<InputFile, Long> bytes;

    private LedgerBlock(
            PackedList<LedgerEntry> entries, List<LedgerEntry> others, int[] byId, Map<InputFile, Long> bytes) {
        this.entries = entries;
        this.others = others;
        this.byId = byId;
        this.bytes = bytes;
    }

    /** Of entries in the order of the input. */
    static LedgerBlock of(Iterator<LedgerEntry> found) {
        LedgerPacking packing = new LedgerPacking();
        Seen seen = new Seen(found);
        PackedList<LedgerEntry> entries = PackedList.of(seen, packing);
        return new LedgerBlock(entries, packing.others(), seen.byId(), seen.bytes);
    }

    /** The same with its entries elsewhere, where they are many. */
    LedgerBlock in(Spill spill) {
        return new LedgerBlock(spill.keep(entries), others, byId, bytes);
    }

    /** All, in the order of the input. */
    List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * The cables among them, sorted by id, of one id in the order of the input.
     *
     * @param first ordinal of the first entry
     */
    Iterator<LedgerEntry> byId(int first) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < byId.length;
            }

            @Override
            public LedgerEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int place = byId[next++];
                return entries.get(place).at(first + place);
            }
        };
    }

    /** Those that are no cables, in the order of the input. */
    List<LedgerEntry> others() {
        return others;
    }

    /** The files that they stand in, with the length of what stands in each as it is: none in an archive. */
    Map<InputFile, Long> bytes() {
        return bytes;
    }

    /** Notes of each entry that goes by what a ledger is asked first. */
    private static final class Seen implements Iterator<LedgerEntry> {
        private final Iterator<LedgerEntry> entries;
        private final List<@Nullable String> ids = new ArrayList<>();
        private final Map<InputFile, Long> bytes = new HashMap<>();

        Seen(Iterator<LedgerEntry> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public LedgerEntry next() {
            LedgerEntry entry = entries.next();
            ids.add(entry.cable() == null ? null : entry.cable().id());
            bytes.merge(entry.file(), entry.isInPlainFile() ? entry.position().length() : 0L, Long::sum);
            return entry;
        }

        int[] byId() {
            return IntStream.range(0, ids.size())
                    .filter(place -> ids.get(place) != null)
                    .boxed()
                    .sorted(Comparator.comparing((Integer place) -> Objects.requireNonNull(ids.get(place))))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }
}
