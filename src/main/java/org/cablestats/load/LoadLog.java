package org.cablestats.load;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cablestats.source.record.FileName;
import org.cablestats.table.ProgramVersion;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.IgnoredRow;
import org.cablestats.table.schema.LoadTables.InputRow;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.schema.LoadTables.RejectRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The tables {@code loads}, {@code rejects} and {@code ignored}: written for every load, also for one that changed nothing or was stopped. */
public record LoadLog(Warehouse warehouse) {
    /** All loads and rollbacks that came to their end, in their order. */
    public static List<LoadRow> all(Warehouse warehouse) {
        List<LoadRow> loads = new ArrayList<>();
        warehouse.rows(LoadRow.class).forEach(loads::add);
        loads.sort(Comparator.comparingInt(LoadRow::ordinal));
        return loads;
    }

    /** The ordinal of the next load. What a killed one had written into the tables beside {@code cables} is removed. */
    int next() {
        int next = settle() + 1;
        for (StoredTable table : List.of(StoredTable.REJECTS, StoredTable.DUPLICATES, StoredTable.IGNORED)) {
            warehouse.rows(table).removeFrom(next);
        }
        return next;
    }

    /**
     * Writes the rows of loads that were killed between their commit and their row.
     *
     * @return ordinal of the last load; 0 where there was none
     */
    int settle() {
        Set<Integer> logged = warehouse.rows(LoadRow.class).ordinals();
        int last = logged.stream().reduce(0, Math::max);
        for (Snapshot snapshot : warehouse.snapshots()) {
            last = Math.max(last, snapshot.ordinal());
            if (!logged.contains(snapshot.ordinal())) {
                append(Entry.settled(snapshot));
            }
        }
        return last;
    }

    /** Keeps the rejected records. */
    void appendRejects(int ordinal, List<LedgerEntry> rejects) {
        warehouse
                .rows(RejectRow.class)
                .append(rejects.stream()
                        .map(reject -> new RejectRow(
                                ordinal,
                                reject.position().file(),
                                reject.position().offset(),
                                reject.position().length(),
                                Objects.requireNonNull(reject.reason()),
                                reject.excerpt()))
                        .toList());
    }

    /** Keeps the names of the files that were passed over. */
    void appendIgnored(int ordinal, IgnoredFiles ignored) {
        if (ignored.files().isEmpty()) {
            return;
        }
        warehouse
                .rows(IgnoredRow.class)
                .append(ignored.files().stream()
                        .map(file -> new IgnoredRow(
                                ordinal,
                                file.position().file(),
                                file.position().length(),
                                file.reason().label()))
                        .toList());
    }

    /** Adds a load's row, the last of its commits, and shows all of them as plain Parquet. */
    void append(Entry entry) {
        Snapshot snapshot = entry.snapshot();
        LoadCounts counts = snapshot.counts();
        warehouse
                .rows(LoadRow.class)
                .append(List.of(new LoadRow(
                        snapshot.ordinal(),
                        entry.state().name().toLowerCase(Locale.ROOT),
                        counts.read(),
                        counts.added(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.duplicate(),
                        counts.rejected(),
                        snapshot.cables(),
                        snapshot.corpusDigest(),
                        entry.inputs(),
                        entry.dictionaryDigest(),
                        ProgramVersion.text(),
                        entry.seconds(),
                        entry.ignored(),
                        snapshot.dated())));
        warehouse.publishParquet();
    }

    /** The time that a load is dated by, to the second. */
    static Instant now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The last name only: where the corpus lies on this machine is nobody's business. */
    static String name(String source) {
        return FileName.shown(source).replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    /**
     * A load's row.
     *
     * @param snapshot ordinal, counts and the state of the table afterwards
     * @param state how the load ended
     * @param inputs one for each source
     * @param ignored number of files that were passed over, by reason; null where a kill left no word of it
     * @param dictionaryDigest of the topics
     * @param seconds by step
     */
    record Entry(
            Snapshot snapshot,
            LoadSummary.State state,
            List<InputRow> inputs,
            @Nullable Map<String, Long> ignored,
            String dictionaryDigest,
            Map<String, Double> seconds) {

        /** A load or rollback of which the snapshot's summary is all that a kill left. */
        static Entry settled(Snapshot snapshot) {
            return snapshot.restores() == null
                    ? new Entry(snapshot, LoadSummary.State.PUBLISHED, List.of(), null, "", new LinkedHashMap<>())
                    : rolledBack(snapshot);
        }

        /** A rollback: its only input is the state that it restores. */
        static Entry rolledBack(Snapshot snapshot) {
            InputRow source = new InputRow("snapshot " + snapshot.restores(), 0, 0, snapshot.corpusDigest());
            return new Entry(
                    snapshot, LoadSummary.State.ROLLED_BACK, List.of(source), Map.of(), "", new LinkedHashMap<>());
        }
    }
}
