package org.cablestats.learn;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Some of many cables, always the same: those whose ids have the smallest digests. A cable more in the corpus changes at most
 * one of them, and neither date nor post decides.
 */
record Sample(Set<String> ids) implements Serializable {
    /** At most so many of these, each once. */
    static Sample of(Collection<String> ids, int most) {
        return new Sample(ids.stream()
                .sorted(Comparator.comparingLong((String id) -> numbers(id).getLong(0))
                        .thenComparing(id -> id))
                .limit(most)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a cable is in the sample. */
    boolean holds(String id) {
        return ids.contains(id);
    }

    /** The fold of a cable, 0 to {@code folds - 1}, which says nothing of its place in the sample. */
    static int fold(String id, int folds) {
        return Math.floorMod(numbers(id).getInt(Long.BYTES), folds);
    }

    private static ByteBuffer numbers(String id) {
        return ByteBuffer.wrap(DigestUtils.sha256(id));
    }
}
