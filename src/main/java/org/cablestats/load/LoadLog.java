package org.cablestats.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import scala.jdk.javaapi.CollectionConverters;

/** The tables {@code loads} and {@code rejects}: written for every load, also for one that changed nothing or was stopped. */
final class LoadLog {
    private final Warehouse warehouse;

    LoadLog(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The ordinal of the next load. What a killed one had written into the tables beside {@code cables} is removed. */
    int next() {
        int next = settle() + 1;
        forget(StoredTable.REJECTS, next);
        forget(StoredTable.DUPLICATES, next);
        return next;
    }

    /**
     * Writes the rows of loads that were killed between their commit and their row.
     *
     * @return ordinal of the last load; 0 where there was none
     */
    int settle() {
        Set<Integer> logged = warehouse.read(StoredTable.LOADS).select("ordinal").collectAsList().stream()
                .map(row -> row.getInt(0))
                .collect(Collectors.toSet());
        int last = logged.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Snapshot snapshot : warehouse.snapshots()) {
            last = Math.max(last, snapshot.ordinal());
            if (!logged.contains(snapshot.ordinal())) {
                append(Entry.settled(snapshot));
            }
        }
        return last;
    }

    private void forget(StoredTable table, int from) {
        SparkSession session = warehouse.session();
        String later = warehouse.nameOf(table) + " WHERE load_id >= " + from;
        if (!session.sql("SELECT 1 FROM " + later + " LIMIT 1").isEmpty()) {
            session.sql("DELETE FROM " + later);
        }
    }

    /** Keeps the rejected records of the view {@code ledger}. */
    void appendRejects(int ordinal) {
        warehouse.append(
                StoredTable.REJECTS,
                warehouse
                        .session()
                        .sql("SELECT " + ordinal + " AS load_id, file_name AS source_file, offset AS source_position, "
                                + "length, reason, excerpt FROM ledger WHERE reason IS NOT NULL AND reason <> '"
                                + Ledger.IGNORED + "' ORDER BY file, entry, offset"));
    }

    /** Adds a load's row. */
    void append(Entry entry) {
        Snapshot snapshot = entry.snapshot();
        LoadCounts counts = snapshot.counts();
        Row row = RowFactory.create(
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
                CollectionConverters.asScala(entry.inputs()).toSeq(),
                entry.dictionaryDigest(),
                version(),
                CollectionConverters.asScala(entry.seconds()));
        warehouse.append(
                StoredTable.LOADS,
                warehouse
                        .session()
                        .createDataFrame(List.of(row), StoredTable.LOADS.sparkSchema())
                        .coalesce(1));
    }

    /** The sources of the view {@code ledger}, one row each: name, files, bytes, digest. */
    List<Row> inputs(List<String> sources) {
        // The digest adds up a hash of each record, so that it does not depend on the order in which tasks end.
        Map<Integer, Row> bySource = warehouse
                .session()
                .sql(
                        "SELECT source, count(DISTINCT file, entry), sum(length), lower(hex(bit_xor(xxhash64(file_name, offset, "
                                + "length, reason, content_digest)))) FROM ledger GROUP BY source")
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getInt(0), row -> row));
        return java.util.stream.IntStream.range(0, sources.size())
                .mapToObj(i -> {
                    Row sums = bySource.get(i);
                    return sums == null
                            ? RowFactory.create(name(sources.get(i)), 0L, 0L, "")
                            : RowFactory.create(
                                    name(sources.get(i)), sums.getLong(1), sums.getLong(2), sums.getString(3));
                })
                .toList();
    }

    // The last name only: where the corpus lies on this machine is nobody's business.
    private static String name(String source) {
        return source.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    private static String version() {
        String version = LoadLog.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * A load's row.
     *
     * @param snapshot ordinal, counts and the state of the table afterwards
     * @param state how the load ended
     * @param inputs one row for each source
     * @param dictionaryDigest of the topics
     * @param seconds by step
     */
    record Entry(
            Snapshot snapshot,
            LoadSummary.State state,
            List<Row> inputs,
            String dictionaryDigest,
            Map<String, Double> seconds) {

        /** A load or rollback of which the snapshot's summary is all that a kill left. */
        static Entry settled(Snapshot snapshot) {
            return snapshot.restores() == null
                    ? new Entry(snapshot, LoadSummary.State.PUBLISHED, List.of(), "", new LinkedHashMap<>())
                    : rolledBack(snapshot);
        }

        /** A rollback: its only input is the state that it restores. */
        static Entry rolledBack(Snapshot snapshot) {
            Row source = RowFactory.create("snapshot " + snapshot.restores(), 0L, 0L, snapshot.corpusDigest());
            return new Entry(snapshot, LoadSummary.State.ROLLED_BACK, List.of(source), "", new LinkedHashMap<>());
        }
    }
}
