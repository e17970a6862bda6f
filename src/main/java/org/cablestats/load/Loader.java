package org.cablestats.load;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.input.Plan;
import org.cablestats.load.Delta.CorpusState;
import org.cablestats.table.Branch;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.LoadLock;
import org.cablestats.table.ReferenceRows;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;

/** Loads cables into a warehouse: one load is one commit. */
public final class Loader {
    private static final int TOP_ORIGINS = 5;

    private final Warehouse warehouse;
    private final Steps steps;

    /** A loader of this warehouse. */
    public Loader(Warehouse warehouse, Progress progress) {
        this.warehouse = warehouse;
        this.steps = new Steps(progress);
    }

    /**
     * Loads sources.
     *
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    @SuppressWarnings("try") // the lock and the ledger are held, not used
    public LoadSummary load(PlannedLoad load) {
        Plan plan = load.plan();
        try (LoadLock lock = warehouse.lock()) {
            SparkSession session = steps.run("start", warehouse::session);
            LongAccumulator bytes = session.sparkContext().longAccumulator();
            try (Ledger ledger = steps.run("read", bytes, plan.bytes(), () -> Ledger.read(session, plan, bytes));
                    Delta delta = steps.run("compare", () -> Delta.of(warehouse))) {
                return new Attempt(load.request(), plan, delta).run();
            }
        }
    }

    /** One load under its lock, with its ledger read. */
    private final class Attempt {
        private final LoadRequest request;
        private final Plan plan;
        private final Delta delta;
        private final LoadCounts counts;
        private final Map<String, Long> rejects;

        Attempt(LoadRequest request, Plan plan, Delta delta) {
            this.request = request;
            this.plan = plan;
            this.delta = delta;
            this.counts = steps.run("compare", delta::counts);
            this.rejects = delta.rejects();
        }

        LoadSummary run() {
            if (request.dryRun()) {
                return summary(0, LoadSummary.State.DRY_RUN);
            }
            LoadLog log = new LoadLog(warehouse);
            int ordinal = log.next();
            CorpusState state = steps.run("compare", delta::afterwards);
            Snapshot snapshot = new Snapshot(ordinal, state.cables(), state.latest(), state.digest(), counts);
            if (!rejects.isEmpty()) {
                log.appendRejects(ordinal);
            }
            LoadSummary.State end = publish(snapshot);
            log.append(new LoadLog.Entry(
                    snapshot,
                    end,
                    log.inputs(request.sources()),
                    request.dictionary().digest(),
                    steps.seconds()));
            return summary(ordinal, end);
        }

        private LoadSummary.State publish(Snapshot snapshot) {
            if (counts.rejected() > request.rejectLimit() * counts.read()) {
                return LoadSummary.State.STOPPED;
            }
            if (counts.added() + counts.updated() == 0) {
                return LoadSummary.State.UNCHANGED;
            }
            warehouse.refresh(ReferenceRows.topics(request.dictionary().topics()));
            warehouse.refresh(ReferenceRows.posts());
            warehouse.refresh(ReferenceRows.tags());
            Branch branch = warehouse.branch(snapshot.ordinal());
            write(branch, snapshot);
            steps.run("audit", () -> audit(branch, snapshot));
            steps.run("publish", () -> {
                branch.publish();
                warehouse.publishParquet();
                return snapshot;
            });
            return LoadSummary.State.PUBLISHED;
        }

        private void write(Branch branch, Snapshot snapshot) {
            SparkSession session = warehouse.session();
            LongAccumulator bytes = session.sparkContext().longAccumulator();
            Winners winners = delta.winners();
            Plan needed = plan.only(winners::containsAny);
            Dataset<Row> rows = CableWriter.rows(
                    session, needed, winners, new CableWriter.Task(snapshot.ordinal(), request.dictionary(), bytes));
            steps.run("write", bytes, needed.bytes(), () -> {
                if (counts.updated() > 0) {
                    branch.delete(Delta.UPDATED_IDS);
                }
                branch.append(rows, snapshot);
                return branch;
            });
        }

        // What was counted before writing must be what the branch holds now: same rows, each id once, same contents.
        private CorpusState audit(Branch branch, Snapshot expected) {
            CorpusState found = CorpusState.of(
                    branch.read().select("id", "content_digest", "created").orderBy("id"));
            if (!found.digest().equals(expected.corpusDigest()) || found.cables() != expected.cables()) {
                branch.drop();
                throw new IllegalStateException(
                        "Cannot publish load " + expected.ordinal() + ": expected " + expected + ", found " + found);
            }
            return found;
        }

        private LoadSummary summary(int ordinal, LoadSummary.State state) {
            List<Row> origins = warehouse
                    .session()
                    .sql("SELECT origin, count(*), min(year), max(year) FROM " + warehouse.nameOf(StoredTable.CABLES)
                            + " GROUP BY origin ORDER BY 2 DESC, 1")
                    .collectAsList();
            Map<String, Long> top = new LinkedHashMap<>();
            origins.stream().limit(TOP_ORIGINS).forEach(row -> top.put(row.getString(0), row.getLong(1)));
            IntSummaryStatistics years = origins.stream()
                    .flatMapToInt(row ->
                            IntStream.of(2, 3).filter(i -> !row.isNullAt(i)).map(row::getInt))
                    .summaryStatistics();
            return new LoadSummary(
                    ordinal,
                    state,
                    counts,
                    rejects,
                    delta.ignored(),
                    origins.stream().mapToLong(row -> row.getLong(1)).sum(),
                    years.getCount() == 0 ? null : years.getMin(),
                    years.getCount() == 0 ? null : years.getMax(),
                    top);
        }
    }
}
