package org.cablestats.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What maintenance did, or would do.
 *
 * @param filesBefore data files of the current cables
 * @param filesAfter data files of the current cables afterwards; null where that was not tried
 * @param branches lines of killed loads that were removed
 * @param expired ordinals of the states that can no longer be read, oldest first
 * @param reported ordinals of the states that stay because a report was made of them, oldest first
 * @param orphans files that no state knew
 * @param bytesFreed what all data files together take less on disk; negative where the compacted files stand beside the small ones until
 *     no reader is in them; null where nothing was tried
 * @param readers whether somebody was reading: then nothing but branches was removed
 */
public record UpkeepSummary(
        int filesBefore,
        @Nullable Integer filesAfter,
        int branches,
        List<Integer> expired,
        List<Integer> reported,
        int orphans,
        @Nullable Long bytesFreed,
        boolean readers) {

    /** Copies the lists. */
    public UpkeepSummary {
        expired = List.copyOf(expired);
        reported = List.copyOf(reported);
    }
}
