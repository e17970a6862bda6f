package org.cablestats.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Branch;
import org.cablestats.table.CableColumns;
import org.cablestats.table.CableRows;
import org.cablestats.table.CorpusState;
import org.cablestats.table.Derivation;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.LoadLock;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredRow;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicFinder;

/** A load whose input is the table itself: what a better parser or another dictionary makes of the cables that are there. */
final class Reparse {
    private static final String REPLACED_IDS = "replaced_ids";

    private final Warehouse warehouse;
    private final Steps steps;
    private final ReparseRequest request;
    private final Dataset<Row> stored;
    private final TopicFinder finder;
    private final Broadcast<TopicFinder> broadcast;

    Reparse(Warehouse warehouse, Steps steps, ReparseRequest request) {
        this.warehouse = warehouse;
        this.steps = steps;
        this.request = request;
        this.stored = warehouse
                .read(StoredTable.CABLES)
                .select(CableColumns.ALL.stream()
                        .map(column -> functions.col(column.name()))
                        .toArray(Column[]::new));
        this.finder = finder(warehouse, request.dictionary());
        this.broadcast = JavaSparkContext.fromSparkContext(warehouse.session().sparkContext())
                .broadcast(finder);
    }

    /**
     * What finds the topics of a load: with the model that gave the topics of the current state, as long as the dictionary is that one's
     * too. Else the load says that earlier cables have the topics of another.
     */
    static TopicFinder finder(Warehouse warehouse, TopicDictionary dictionary) {
        Derivation before = warehouse.derivation();
        boolean fits = before != null && before.dictionary().equals(dictionary.digest());
        ModelChoice choice = fits ? new ModelChoice.Kept() : new ModelChoice.None();
        return choice.finder(warehouse, dictionary);
    }

    /** What this program derives columns by. */
    static Derivation derivation(TopicFinder finder) {
        return Derivation.now(CableParser.VERSION, finder);
    }

    LoadSummary run(LoadLock lock) {
        verify();
        try (ReparseLedger ledger = ReparseLedger.read(warehouse.session(), stored, broadcast)) {
            LoadCounts counts = steps.run("parse", ledger::counts);
            if (request.dryRun()) {
                return summary(0, LoadSummary.State.DRY_RUN, counts);
            }
            LoadLog log = new LoadLog(warehouse);
            CorpusState state = steps.run("compare", ledger::afterwards);
            Derivation now = derivation(finder);
            Snapshot snapshot =
                    new Snapshot(log.next(), state.cables(), state.latest(), state.digest(), counts, now, null);
            LoadSummary.State end = publish(snapshot, ledger, lock);
            log.append(new LoadLog.Entry(
                    snapshot, end, List.of(), Map.of(), request.dictionary().digest(), steps.seconds()));
            return summary(snapshot.ordinal(), end, counts);
        }
    }

    private void verify() {
        warehouse.snapshot(null);
        long bare = stored.where("raw IS NULL").count();
        if (bare > 0) {
            throw new UsageException("Cannot reparse warehouse '" + warehouse.path() + "': of " + bare
                    + " cables it keeps only what an earlier version kept of their sources; load the sources into a new"
                    + " warehouse");
        }
    }

    private LoadSummary.State publish(Snapshot snapshot, ReparseLedger ledger, LoadLock lock) {
        if (snapshot.counts().updated() + snapshot.counts().duplicate() == 0) {
            warehouse.confirm(snapshot.derivation());
            return LoadSummary.State.UNCHANGED;
        }
        new Publication(warehouse, steps, lock, request.dictionary())
                .run(snapshot, branch -> steps.run("write", () -> write(branch, snapshot, ledger)));
        return LoadSummary.State.PUBLISHED;
    }

    private Branch write(Branch branch, Snapshot snapshot, ReparseLedger ledger) {
        int loadId = snapshot.ordinal();
        Broadcast<TopicFinder> topics = broadcast;
        Function<Row, Row> renew =
                row -> CableRows.of(ReparseLedger.reparsed(new StoredRow(row), topics.value(), loadId));
        // The ids are small enough for every task; the texts stay where they are read.
        Dataset<Row> changed = functions.broadcast(ledger.ids("stays AND changed"));
        Dataset<Row> rows = warehouse
                .session()
                .createDataFrame(
                        stored.join(changed, stored.col("id").equalTo(changed.col("id")), "left_semi")
                                .javaRDD()
                                .map(renew),
                        StoredTable.CABLES.sparkSchema());
        ledger.ids("changed OR NOT stays").createOrReplaceTempView(REPLACED_IDS);
        branch.delete(REPLACED_IDS);
        branch.append(rows, snapshot);
        return branch;
    }

    private LoadSummary summary(int ordinal, LoadSummary.State state, LoadCounts counts) {
        return new LoadSummary(
                ordinal,
                state,
                List.of(),
                counts,
                Map.of(),
                IgnoredFiles.NONE,
                List.of(),
                CableTotals.of(warehouse),
                Set.of());
    }
}
