package org.cablestats.table.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a selection asks of a cable, and what tells its versions apart.
 *
 * @param classification label of its level
 * @param topics ids
 * @param contentDigest 64 hexadecimal digits
 */
public record CableFacts(
        String id,
        @Nullable Instant created,
        @Nullable String origin,
        @Nullable String country,
        @Nullable String classification,
        List<String> topics,
        String contentDigest) {

    public CableFacts {
        topics = List.copyOf(topics);
    }
}
