package org.cablestats.table;

import java.time.LocalDate;
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
                .forEachRemaining(digest::add);
        return digest.state();
    }

    /** Whether these are a snapshot's rows. */
    public boolean isOf(Snapshot snapshot) {
        return cables == snapshot.cables() && digest.equals(snapshot.corpusDigest());
    }
}
