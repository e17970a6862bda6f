package org.cablestats.table.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cablestats.table.schema.LoadCounts;
import org.jspecify.annotations.Nullable;

/** A load's identity and counts as they travel in the summary of its Iceberg snapshot. */
public final class SnapshotSummary {
    private static final String PREFIX = "cablestats.";

    private SnapshotSummary() {}

    public static Map<String, String> write(Snapshot snapshot) {
        LoadCounts counts = snapshot.counts();
        Map<String, String> summary = new LinkedHashMap<>();
        summary.put("load", Integer.toString(snapshot.ordinal()));
        summary.put("committed", Long.toString(snapshot.dated().toEpochMilli()));
        summary.put("cables", Long.toString(snapshot.cables()));
        summary.put("latest", snapshot.latest() == null ? "" : snapshot.latest().toString());
        summary.put("corpus-digest", snapshot.corpusDigest());
        summary.put("read", Long.toString(counts.read()));
        summary.put("new", Long.toString(counts.added()));
        summary.put("updated", Long.toString(counts.updated()));
        summary.put("unchanged", Long.toString(counts.unchanged()));
        summary.put("duplicate", Long.toString(counts.duplicate()));
        summary.put("rejected", Long.toString(counts.rejected()));
        summary.put("derivation", snapshot.derivation().written());
        summary.put("restores", snapshot.restores() == null ? "" : Integer.toString(snapshot.restores()));
        Map<String, String> prefixed = new LinkedHashMap<>();
        summary.forEach((key, value) -> prefixed.put(PREFIX + key, value));
        return prefixed;
    }

    /**
     * The load that made a snapshot; nothing where the snapshot is only a part of one.
     *
     * @param committed when Iceberg committed it, in milliseconds since 1970: what holds where the load did not say
     */
    static Optional<Snapshot> read(Map<String, String> summary, long committed) {
        if (!summary.containsKey(PREFIX + "load")) {
            return Optional.empty();
        }
        LoadCounts counts = new LoadCounts(
                number(summary, "read"),
                number(summary, "new"),
                number(summary, "updated"),
                number(summary, "unchanged"),
                number(summary, "duplicate"),
                number(summary, "rejected"));
        return Optional.of(new Snapshot(
                (int) number(summary, "load"),
                dated(summary.containsKey(PREFIX + "committed") ? number(summary, "committed") : committed),
                number(summary, "cables"),
                day(summary.get(PREFIX + "latest")),
                summary.getOrDefault(PREFIX + "corpus-digest", ""),
                counts,
                Derivation.read(summary.getOrDefault(PREFIX + "derivation", Derivation.UNKNOWN.written())),
                ordinal(summary.get(PREFIX + "restores"))));
    }

    private static long number(Map<String, String> summary, String key) {
        String value = summary.get(PREFIX + key);
        if (value == null) {
            throw new IllegalStateException("Cannot find '" + PREFIX + key + "' in a snapshot's summary: " + summary);
        }
        return Long.parseLong(value);
    }

    private static Instant dated(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable Integer ordinal(@Nullable String value) {
        return value == null || value.isEmpty() ? null : (Integer) Integer.parseInt(value);
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    }
}
