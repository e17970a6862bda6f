package org.cablestats.search.hit;

import java.time.Instant;
import org.cablestats.search.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A passage that has what was looked for.
 *
 * @param id of its cable
 * @param created when that was sent; null where unknown
 * @param origin who sent it; null where unknown
 * @param paragraph number as printed; null outside of numbered paragraphs
 * @param excerpt as much of it as shows the first hit
 * @param hits number of words, or rows of words, in the whole passage that were looked for
 */
public record Hit(
        String id,
        @Nullable Instant created,
        @Nullable String origin,
        @Nullable Integer paragraph,
        Excerpt excerpt,
        int hits) {}
