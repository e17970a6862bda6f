package org.cablestats.table;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a table of cables holds.
 *
 * @param cables rows
 * @param latest day of the latest cable
 * @param digest SHA-256 over the sorted pairs of id and content digest
 */
public record CorpusState(long cables, @Nullable LocalDate latest, String digest) {

    /** Of rows that have id, content digest and created; in any order, each id once. */
    public static CorpusState of(Dataset<Row> cables) {
        CorpusDigest digest = new CorpusDigest();
        cables.select("id", "content_digest", "created")
                .orderBy("id")
                .toLocalIterator()
                .forEachRemaining(row -> digest.add(row.getString(0), row.getString(1), instant(row.getTimestamp(2))));
        return digest.state();
    }

    /** Of cables in any order, each once. */
    public static CorpusState of(Collection<CableSum> cables) {
        CorpusDigest digest = new CorpusDigest();
        cables.stream()
                .sorted(Comparator.comparing(CableSum::id))
                .forEach(cable -> digest.add(cable.id(), cable.contentDigest(), cable.created()));
        return digest.state();
    }

    /**
     * What a cable adds to the state.
     *
     * @param created UTC, null where unknown
     */
    public record CableSum(
            String id, String contentDigest, @Nullable Instant created) {}

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Whether these are a snapshot's rows. */
    public boolean isOf(Snapshot snapshot) {
        return cables == snapshot.cables() && digest.equals(snapshot.corpusDigest());
    }
}
