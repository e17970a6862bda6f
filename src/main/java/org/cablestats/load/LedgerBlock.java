package org.cablestats.load;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.packed.PackedList;

/** What one task found. */
final class LedgerBlock implements Serializable {
    private final List<LedgerEntry> entries;
    private final List<LedgerEntry> others;
    private final int[] byId;

    private LedgerBlock(List<LedgerEntry> entries, List<LedgerEntry> others, int[] byId) {
        this.entries = entries;
        this.others = others;
        this.byId = byId;
    }

    /** Of entries in the order of the input. */
    static LedgerBlock of(Iterator<LedgerEntry> found) {
        LedgerPacking packing = new LedgerPacking();
        PackedList<LedgerEntry> entries = PackedList.of(found, packing);
        String[] ids = entries.stream()
                .map(entry -> entry.cable() == null ? null : entry.cable().id())
                .toArray(String[]::new);
        int[] byId = IntStream.range(0, ids.length)
                .filter(place -> ids[place] != null)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> Objects.requireNonNull(ids[place])))
                .mapToInt(Integer::intValue)
                .toArray();
        return new LedgerBlock(entries, packing.others(), byId);
    }

    /** All, in the order of the input. */
    List<LedgerEntry> entries() {
        return entries;
    }

    /** Places of the cables among them, sorted by id, of one id in the order of the input. */
    IntStream byId() {
        return IntStream.of(byId);
    }

    /** Those that are no cables, in the order of the input. */
    List<LedgerEntry> others() {
        return others;
    }
}
