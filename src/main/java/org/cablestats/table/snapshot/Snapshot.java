package org.cablestats.table.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import org.cablestats.table.schema.LoadCounts;
import org.jspecify.annotations.Nullable;

/**
 * A state of the tables that a load, or a rollback, published.
 *
 * @param ordinal of the load or rollback: 1, 2, 3 ...; what {@code --snapshot} takes
 * @param dated when: the time that the load was given, else that of the clock as it was about to be published; of a program that did not
 *     keep it, when Iceberg committed it
 * @param cables rows of {@code cables}
 * @param latest day of the latest cable, null where no cable has a date
 * @param corpusDigest SHA-256 over the sorted pairs of id and content digest, 64 hexadecimal digits
 * @param counts of the load that made it; a rollback reads nothing
 * @param derivation of its cables' columns; where it differs between them, that of the earliest
 * @param restores ordinal of the state that a rollback brought back; null for a load
 */
public record Snapshot(
        int ordinal,
        Instant dated,
        long cables,
        @Nullable LocalDate latest,
        String corpusDigest,
        LoadCounts counts,
        Derivation derivation,
        @Nullable Integer restores) {}
