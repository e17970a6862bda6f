package org.cablestats.load;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.packed.PackedList;

/**
 * What one task found.
 *
 * @param entries in the order of the input
 * @param byId places of the cables among them, sorted by id, of one id in the order of the input
 * @param others those that are no cables, in the order of the input
 */
record LedgerBlock(List<LedgerEntry> entries, int[] byId, List<LedgerEntry> others) implements Serializable {

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
        return new LedgerBlock(entries, byId, packing.others());
    }
}
