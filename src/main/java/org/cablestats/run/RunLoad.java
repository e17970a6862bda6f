package org.cablestats.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A load, as the table {@code loads} has it.
 *
 * @param ordinal 1, 2, 3 ...
 * @param state published, unchanged or stopped
 * @param counts of records by word: read, and of these new, updated, unchanged, duplicate, rejected
 * @param rejects number of rejected records by reason
 * @param ignored number of files that were passed over, by reason
 * @param cables rows of {@code cables} that readers see afterwards
 * @param failures what did not hold, in lines
 * @param inputs what was read, source by source
 */
public record RunLoad(
        int ordinal,
        String state,
        Map<String, Long> counts,
        Map<String, Long> rejects,
        Map<String, Long> ignored,
        long cables,
        List<String> failures,
        List<RunInput> inputs) {

    public RunLoad {
        counts = inOrder(counts);
        rejects = inOrder(rejects);
        ignored = inOrder(ignored);
        failures = List.copyOf(failures);
        inputs = List.copyOf(inputs);
    }

    private static Map<String, Long> inOrder(Map<String, Long> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A count by its word; 0 of a word that there is none of. */
    public long count(String word) {
        return counts.getOrDefault(word, 0L);
    }

    /** Cables that readers see and did not see before: none of a load that was stopped. */
    public long added() {
        return state.equals("published") ? count("new") : 0;
    }

    /**
     * A source.
     *
     * @param name last name of the file, folder or archive
     * @param files number of files
     * @param bytes of their records
     * @param sha256 over the records in their order: file, place, what each says
     * @param found its files as they lay there; null where that is not known
     */
    public record RunInput(
            String name,
            long files,
            long bytes,
            String sha256,
            @Nullable RunFiles found) {}

    /**
     * Files, read or not.
     *
     * @param sha256 over the name, the size and the bytes of each, in order
     */
    public record RunFiles(long files, long bytes, String sha256) {}
}
