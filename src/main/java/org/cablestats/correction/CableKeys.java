package org.cablestats.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What selections choose a cable by, as one state has it.
 *
 * @param day on which it was written, UTC; null where that is not known
 * @param origin as the source writes it; null where it is not known
 * @param country ISO 3166-1 alpha-2; null where it is not known
 * @param classification the level's label; null where it is not known
 * @param topics ids of what it is about
 */
public record CableKeys(
        @Nullable LocalDate day,
        @Nullable String origin,
        @Nullable String country,
        @Nullable String classification,
        List<String> topics) {
    public CableKeys {
        topics = List.copyOf(topics);
    }
}
