package org.cablestats.table.maintenance;

import java.util.List;
import org.cablestats.table.snapshot.Pin;
import org.jspecify.annotations.Nullable;

/**
 * What maintenance did, or would do.
 *
 * @param filesBefore data files of the current cables
 * @param filesAfter data files of the current cables afterwards; null where that was not tried
 * @param branches lines of killed loads that were removed
 * @param expired ordinals of the states that can no longer be read, oldest first
 * @param pins what keeps states whatever is asked, oldest first
 * @param orphans files that no state knew
 * @param bytesWritten size of the data files that are there since, for compaction; null where nothing was tried
 * @param bytesFreed size of the data files that are gone since; null where nothing was tried
 * @param readers whether somebody was reading: then nothing but branches was removed
 */
public record MaintenanceSummary(
        int filesBefore,
        @Nullable Integer filesAfter,
        int branches,
        List<Integer> expired,
        List<Pin> pins,
        int orphans,
        @Nullable Long bytesWritten,
        @Nullable Long bytesFreed,
        boolean readers) {

    /** Copies the lists. */
    public MaintenanceSummary {
        expired = List.copyOf(expired);
        pins = List.copyOf(pins);
    }
}
