package org.cablestats.load;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.input.Plan;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.table.Branch;
import org.cablestats.table.CorpusState;
import org.cablestats.table.Derivation;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.LoadLock;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Upkeep;
import org.cablestats.table.Warehouse;

/** Loads cables into a warehouse: one load is one commit. */
public final class Loader {
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
            if (!load.request().dryRun()) {
                warehouse.addMissingColumns();
                new Upkeep(warehouse).clean();
            }
            LongAccumulator bytes = session.sparkContext().longAccumulator();
            try (Ledger ledger = steps.run("read", bytes, plan.bytes(), () -> Ledger.read(session, plan, bytes));
                    Delta delta = steps.run("compare", () -> Delta.of(warehouse))) {
                return new Attempt(load.request(), plan, delta, lock).run();
            }
        }
    }

    /**
     * Derives every column of the stored cables anew, from what their sources gave: one commit of what changed.
     *
     * @throws org.cablestats.fault.UsageException where the warehouse keeps of some cables only what an earlier program kept
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary reparse(ReparseRequest request) {
        try (LoadLock lock = warehouse.lock()) {
            steps.run("start", warehouse::session);
            warehouse.addMissingColumns();
            return new Reparse(warehouse, steps, request).run(lock);
        }
    }

    /** One load under its lock, with its ledger read. */
    private final class Attempt {
        private final LoadRequest request;
        private final Plan plan;
        private final Delta delta;
        private final LoadCounts counts;
        private final Map<String, Long> rejects;
        private final LoadLock lock;
        private final Derivation derivation;
        private final Set<Outdated> outdated;

        Attempt(LoadRequest request, Plan plan, Delta delta, LoadLock lock) {
            this.lock = lock;
            Derivation now = Reparse.derivation(request.dictionary());
            this.derivation = Objects.requireNonNullElse(warehouse.derivation(), now);
            this.outdated = Outdated.of(derivation, now);
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
            Snapshot snapshot =
                    new Snapshot(ordinal, state.cables(), state.latest(), state.digest(), counts, derivation, null);
            if (!rejects.isEmpty()) {
                log.appendRejects(ordinal);
            }
            if (counts.duplicate() + delta.merged() > 0) {
                warehouse.append(StoredTable.DUPLICATES, delta.duplicates(ordinal));
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
            if (counts.added() + counts.updated() + delta.toMark() == 0) {
                return LoadSummary.State.UNCHANGED;
            }
            new Publication(warehouse, steps, lock, request.dictionary())
                    .run(snapshot, branch -> write(branch, snapshot));
            return LoadSummary.State.PUBLISHED;
        }

        private void write(Branch branch, Snapshot snapshot) {
            SparkSession session = warehouse.session();
            LongAccumulator bytes = session.sparkContext().longAccumulator();
            Winners winners = delta.winners();
            Plan needed = plan.only(winners::containsAny);
            CableWriter.Task task =
                    new CableWriter.Task(snapshot.ordinal(), delta.mergedWinners(), request.dictionary(), bytes);
            Dataset<Row> parsed = CableWriter.rows(session, needed, winners, task);
            boolean marks = delta.toMark() > 0;
            Dataset<Row> rows = marks ? parsed.unionByName(delta.marked(warehouse)) : parsed;
            steps.run("write", bytes, needed.bytes(), () -> {
                if (counts.updated() > 0 || marks) {
                    branch.delete(Delta.REWRITTEN_IDS);
                }
                branch.append(rows, snapshot);
                return branch;
            });
        }

        private LoadSummary summary(int ordinal, LoadSummary.State state) {
            return new LoadSummary(
                    ordinal, state, counts, rejects, delta.ignored(), CableTotals.of(warehouse), outdated);
        }
    }
}
