package org.cablestats.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.cablestats.table.CorpusState;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;

/**
 * What a load changes: of each id in the input the version that wins, and whether it is new, replaces the stored one, or stays
 * out.
 *
 * <p>The order of versions: the later release; a layout without release dates ranks last; then the longer body; then the id
 * that needed no correction; then the digest, so that the winner never depends on the order of the input. A stored version
 * stays where none is better.
 */
final class Delta implements AutoCloseable {
    /** The view of ids whose stored row is written anew: replaced, or only marked as merged. */
    static final String REWRITTEN_IDS = "rewritten_ids";

    private static final String UPDATED_IDS = "updated_ids";

    private static final String MARKED_IDS = "marked_ids";

    private static final String TO_MARK = "state = 'kept' AND merged AND NOT marked";

    private static final String DECIDE = """
            SELECT id, rank, records, repeats, stored IS NOT NULL AS is_stored,
                   least <> most OR coalesce(stored_raw_id <> most, false) OR coalesce(marked, false) AS merged,
                   coalesce(marked, false) AS marked,
                   CASE WHEN stored IS NULL THEN 'new'
                        WHEN named_struct('released', rank.released, 'body_length', rank.body_length,
                                          'uncorrected', rank.uncorrected, 'content_digest', rank.content_digest) > stored
                        THEN 'updated' ELSE 'kept' END AS state
            FROM (
              SELECT l.id,
                     max(named_struct('released', coalesce(l.released, TIMESTAMP '0001-01-01 00:00:00'),
                                      'body_length', l.body_length, 'uncorrected', l.raw_id = l.id,
                                      'content_digest', l.content_digest,
                                      'earlier_file', -l.file, 'earlier_entry', -l.entry,
                                      'earlier_offset', -l.offset, 'created', l.created,
                                      'file_name', l.file_name, 'raw_id', l.raw_id)) AS rank,
                     max(CASE WHEN s.id IS NULL THEN NULL ELSE
                       named_struct('released', coalesce(s.released, TIMESTAMP '0001-01-01 00:00:00'),
                                    'body_length', s.body_length, 'uncorrected', s.raw_id = s.id,
                                    'content_digest', s.content_digest) END) AS stored,
                     min(l.raw_id) AS least, max(l.raw_id) AS most, max(s.raw_id) AS stored_raw_id,
                     max(array_contains(s.issues, 'ID_MERGED')) AS marked,
                     count(*) AS records,
                     max(l.content_digest = s.content_digest) AS repeats
              FROM ledger l LEFT JOIN stored s ON l.id = s.id
              WHERE l.id IS NOT NULL
              GROUP BY l.id)
            """;

    private static final String AFTERWARDS = """
            SELECT id, content_digest, created FROM (
              SELECT s.id, s.content_digest, s.created FROM stored s LEFT ANTI JOIN updated_ids u ON s.id = u.id
              UNION ALL
              SELECT id, rank.content_digest, rank.created FROM decisions WHERE state <> 'kept')
            """;

    private final SparkSession session;
    private final Dataset<Row> decisions;
    private final Map<String, Long> reasons = new TreeMap<>();
    private final long merged;
    private final long toMark;

    private Delta(SparkSession session, Dataset<Row> decisions) {
        this.session = session;
        this.decisions = decisions;
        session.sql("SELECT reason, count(*) FROM ledger WHERE reason IS NOT NULL GROUP BY reason")
                .collectAsList()
                .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
        Row merges = session.sql("SELECT count_if(merged), count_if(" + TO_MARK + ") FROM decisions")
                .first();
        this.merged = merges.getLong(0);
        this.toMark = merges.getLong(1);
    }

    /** Holds the view {@code ledger} against the current state of a warehouse. */
    static Delta of(Warehouse warehouse) {
        SparkSession session = warehouse.session();
        warehouse
                .read(StoredTable.CABLES)
                .select(
                        "id",
                        "raw_id",
                        "created",
                        "released",
                        "body_length",
                        "content_digest",
                        "issues",
                        "source_file",
                        "source_position")
                .createOrReplaceTempView("stored");
        Dataset<Row> decisions = session.sql(DECIDE).persist(StorageLevel.MEMORY_AND_DISK());
        decisions.createOrReplaceTempView("decisions");
        session.sql("SELECT id FROM decisions WHERE state = 'updated'").createOrReplaceTempView(UPDATED_IDS);
        session.sql("SELECT id FROM decisions WHERE " + TO_MARK).createOrReplaceTempView(MARKED_IDS);
        session.sql("SELECT id FROM " + UPDATED_IDS + " UNION ALL SELECT id FROM " + MARKED_IDS)
                .createOrReplaceTempView(REWRITTEN_IDS);
        return new Delta(session, decisions);
    }

    /** What became of the records. */
    LoadCounts counts() {
        Map<String, long[]> byState = new HashMap<>();
        for (Row row : session.sql("SELECT state, coalesce(repeats, false), count(*), sum(records) FROM decisions "
                        + "GROUP BY 1, 2")
                .collectAsList()) {
            // A kept id counts as unchanged where one of its records is the stored version; all other records are
            // duplicates.
            String state = row.getString(0).equals("kept") && row.getBoolean(1) ? "unchanged" : row.getString(0);
            long[] sums = byState.computeIfAbsent(state, key -> new long[2]);
            sums[0] += row.getLong(2);
            sums[1] += row.getLong(3);
        }
        long rejected = rejects().values().stream().mapToLong(Long::longValue).sum();
        long records = byState.values().stream().mapToLong(sums -> sums[1]).sum();
        long added = count(byState, "new");
        long updated = count(byState, "updated");
        long unchanged = count(byState, "unchanged");
        return new LoadCounts(
                records + rejected, added, updated, unchanged, records - added - updated - unchanged, rejected);
    }

    private static long count(Map<String, long[]> byState, String state) {
        return byState.getOrDefault(state, new long[2])[0];
    }

    /** Number of rejected records by reason. */
    Map<String, Long> rejects() {
        Map<String, Long> rejects = new TreeMap<>(reasons);
        rejects.remove(Ledger.IGNORED);
        return rejects;
    }

    /** Number of files that are of no known layout. */
    long ignored() {
        return reasons.getOrDefault(Ledger.IGNORED, 0L);
    }

    /** Where the records stand that are to be written. */
    Winners winners() {
        return winners("state <> 'kept'");
    }

    /** Those of them that other records are, under another raw id. */
    Winners mergedWinners() {
        return winners("state <> 'kept' AND merged");
    }

    private Winners winners(String condition) {
        List<Winners.Place> places = new ArrayList<>();
        session.sql("SELECT -rank.earlier_file, -rank.earlier_entry, -rank.earlier_offset FROM decisions WHERE "
                        + condition)
                .toLocalIterator()
                .forEachRemaining(row -> places.add(new Winners.Place(row.getInt(0), row.getInt(1), row.getLong(2))));
        return Winners.of(places);
    }

    /** Number of cables that have records under several raw ids. */
    long merged() {
        return merged;
    }

    /**
     * Number of stored cables that stay, but must be marked with {@link org.cablestats.cable.Issue#ID_MERGED} from now on: this
     * load brings the other raw id.
     */
    long toMark() {
        return toMark;
    }

    /** The rows of these cables, marked. */
    Dataset<Row> marked(Warehouse warehouse) {
        // Issues stand in the order of their enum: this one is the second.
        return warehouse
                .read(StoredTable.CABLES)
                .join(session.table(MARKED_IDS), "id", "left_semi")
                .withColumn(
                        "issues",
                        functions.expr("array_insert(issues, if(array_contains(issues, 'ID_CORRECTED'), 2, 1), "
                                + "'ID_MERGED')"));
    }

    /** The records that count as duplicates, each with the version that stays: rows of {@link StoredTable#DUPLICATES}. */
    Dataset<Row> duplicates(int ordinal) {
        return session.sql(Duplicates.SQL).selectExpr(Duplicates.columns(ordinal));
    }

    /** What the table will hold when the load is done, counted before anything is written. */
    CorpusState afterwards() {
        return CorpusState.of(session.sql(AFTERWARDS));
    }

    @Override
    public void close() {
        decisions.unpersist();
    }
}
