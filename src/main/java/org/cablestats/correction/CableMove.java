package org.cablestats.correction;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cable between the state of an earlier report and that of the next.
 *
 * @param cause what it is to the numbers that count it
 * @param load ordinal of the load that wrote it as it is now; 0 where none since then did
 * @param before as the earlier state has it; null where it was not there
 * @param now as the later state has it; null where it is gone
 */
public record CableMove(
        Cause cause,
        String id,
        int load,
        @Nullable CableKeys before,
        @Nullable CableKeys now) {
    /** Whether either version of it fits. */
    public boolean is(Predicate<CableKeys> fitting) {
        return Stream.of(before, now).filter(Objects::nonNull).anyMatch(fitting);
    }
}
