package org.cablestats.table.row;

import java.time.LocalDate;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a table of cables holds.
 *
 * @param cables rows
 * @param latest day of the latest cable
 * @param digest SHA-256 over the sorted pairs of id and content digest
 */
public record CorpusState(long cables, @Nullable LocalDate latest, String digest) {
    /** Whether these are a snapshot's rows. */
    public boolean isOf(Snapshot snapshot) {
        return cables == snapshot.cables() && digest.equals(snapshot.corpusDigest());
    }
}
