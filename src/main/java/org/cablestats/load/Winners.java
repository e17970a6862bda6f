package org.cablestats.load;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the records stand that a load writes. Small: eight bytes a record; every task receives it. */
final class Winners implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Integer, long[]> offsets;

    private Winners(Map<Integer, long[]> offsets) {
        this.offsets = offsets;
    }

    static Winners of(Map<Integer, List<Long>> byFile) {
        Map<Integer, long[]> offsets = new TreeMap<>();
        byFile.forEach((file, list) -> offsets.put(
                file, list.stream().mapToLong(Long::longValue).sorted().toArray()));
        return new Winners(offsets);
    }

    boolean contains(InputFile file, long offset) {
        long[] sorted = offsets.get(file.index());
        return sorted != null && Arrays.binarySearch(sorted, offset) >= 0;
    }

    Set<Integer> files() {
        return offsets.keySet();
    }
}
