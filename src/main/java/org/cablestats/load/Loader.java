package org.cablestats.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.input.Plan;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.progress.Progress;
import org.cablestats.table.Branch;
import org.cablestats.table.CorpusState;
import org.cablestats.table.Derivation;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.LoadLock;
import org.cablestats.table.RowFile;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.StoredVersions;
import org.cablestats.table.Upkeep;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicFinder;
import org.jspecify.annotations.Nullable;

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
     * @throws org.cablestats.fault.UsageException where every file was passed over
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary load(PlannedLoad load) {
        return load(load, Acceptance.OF_ANY);
    }

    /**
     * Loads sources where somebody accepts what comes of them; else nothing is published.
     *
     * @throws org.cablestats.fault.UsageException where every file was passed over, or where nothing can be accepted
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary load(PlannedLoad load, Acceptance acceptance) {
        Plan plan = load.plan();
        try (LoadLock lock = warehouse.lock("load")) {
            JavaSparkContext spark = steps.run("start", warehouse::spark);
            if (!load.request().dryRun()) {
                warehouse.updateColumns();
                new Upkeep(warehouse).clean();
                acceptance.prepare(warehouse);
            }
            LongAccumulator bytes = spark.sc().longAccumulator();
            Ledger ledger = steps.run("read", bytes, plan.bytes(), () -> Ledger.read(spark, plan, bytes));
            return new Attempt(load.request(), plan, ledger, acceptance, lock).run();
        }
    }

    /**
     * Derives every column of the stored cables anew, from what their sources gave: one commit of what changed.
     *
     * @throws org.cablestats.fault.UsageException where the warehouse keeps of some cables only what an earlier program kept
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary reparse(ReparseRequest request) {
        try (LoadLock lock = warehouse.lock("load --reparse")) {
            steps.run("start", warehouse::session);
            warehouse.updateColumns();
            return new Reparse(warehouse, steps, request).run(lock);
        }
    }

    /**
     * Finds the topics of the stored cables anew, from their texts: one commit of what changed.
     *
     * @throws org.cablestats.fault.UsageException where nothing was loaded yet
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary retag(RetagRequest request) {
        try (LoadLock lock = warehouse.lock("topics retag")) {
            steps.run("start", warehouse::spark);
            if (!request.dryRun()) {
                warehouse.updateColumns();
                new Upkeep(warehouse).clean();
            }
            return new Retag(warehouse, steps, request).run(lock);
        }
    }

    /** One load under its lock, with its ledger read. */
    private final class Attempt {
        private final LoadRequest request;
        private final Plan plan;
        private final Ledger ledger;
        private final IgnoredFiles ignored;
        private final StoredVersions stored;
        private final Delta delta;
        private final Acceptance acceptance;
        private final LoadLock lock;
        private final TopicFinder finder;
        private final Derivation derivation;
        private final Set<Outdated> outdated;

        Attempt(LoadRequest request, Plan plan, Ledger ledger, Acceptance acceptance, LoadLock lock) {
            this.acceptance = acceptance;
            this.lock = lock;
            this.finder = Reparse.finder(warehouse, request.dictionary());
            Derivation now = Reparse.derivation(finder);
            this.derivation = Objects.requireNonNullElse(warehouse.derivation(), now);
            this.outdated = Outdated.of(derivation, now);
            this.request = request;
            this.plan = plan;
            this.ledger = ledger;
            this.ignored = ledger.ignored(request.sources());
            this.stored = steps.run("compare", warehouse::versions);
            this.delta = steps.run("compare", () -> Delta.of(ledger, stored));
        }

        LoadSummary run() {
            if (request.dryRun()) {
                return summary(0, new End(LoadSummary.State.DRY_RUN, List.of()));
            }
            LoadLog log = new LoadLog(warehouse);
            int ordinal = log.next();
            CorpusState state = steps.run("compare", delta::afterwards);
            Snapshot snapshot = new Snapshot(
                    ordinal, state.cables(), state.latest(), state.digest(), delta.counts(), derivation, null);
            if (!ledger.rejects().isEmpty()) {
                log.appendRejects(ordinal, ledger.rejects());
            }
            log.appendIgnored(ordinal, ignored);
            List<List<@Nullable Object>> duplicates = Duplicates.rows(ordinal, delta);
            if (!duplicates.isEmpty()) {
                warehouse.rows(StoredTable.DUPLICATES).append(duplicates);
            }
            End end = publish(snapshot);
            log.append(new LoadLog.Entry(
                    snapshot,
                    end.state(),
                    Input.of(request.sources(), ledger),
                    ignored.counts(),
                    request.dictionary().digest(),
                    steps.seconds()));
            return summary(ordinal, end);
        }

        private End publish(Snapshot snapshot) {
            LoadCounts counts = snapshot.counts();
            if (TooManyRejects.holds(counts, request.rejectLimit())) {
                return new End(
                        LoadSummary.State.STOPPED,
                        TooManyRejects.lines(snapshot, request.rejectLimit(), ledger.rejects(), warehouse.path()));
            }
            List<String> inputs = request.sources().stream().map(LoadLog::name).toList();
            if (counts.added() + counts.updated() + delta.marked().size() == 0) {
                return new End(
                        LoadSummary.State.UNCHANGED,
                        acceptance.failures(() -> Candidate.shown(warehouse, snapshot, ledger.reasons(), inputs)));
            }
            List<String> failures = new Publication(warehouse, steps, lock, request.dictionary())
                    .run(
                            snapshot,
                            branch -> write(branch, snapshot),
                            branch -> acceptance.failures(
                                    () -> Candidate.of(branch, snapshot, ledger.reasons(), inputs)));
            return new End(failures.isEmpty() ? LoadSummary.State.PUBLISHED : LoadSummary.State.STOPPED, failures);
        }

        private void write(Branch branch, Snapshot snapshot) {
            JavaSparkContext spark = warehouse.spark();
            LongAccumulator bytes = spark.sc().longAccumulator();
            Winners winners = delta.winners();
            Plan needed = plan.only(winners::containsAny);
            CableWriter.Writing writing =
                    new CableWriter.Writing(winners, delta.mergedWinners(), finder, snapshot.ordinal(), branch.files());
            steps.run("write", bytes, needed.bytes(), () -> {
                List<RowFile> old = stored.filesOf(delta.rewritten());
                List<RowFile> files = new ArrayList<>(
                        new FileRewriter(branch.files(), delta.replaced(), delta.marked()).rewrite(spark, old));
                files.addAll(CableWriter.write(spark, needed, writing, bytes));
                branch.commit(snapshot, files, old);
                return branch;
            });
        }

        private LoadSummary summary(int ordinal, End end) {
            return new LoadSummary(
                    ordinal,
                    end.state(),
                    end.failures(),
                    delta.counts(),
                    ledger.reasons(),
                    ignored,
                    plan.unpacked(),
                    CableTotals.of(warehouse),
                    outdated);
        }
    }

    private record End(LoadSummary.State state, List<String> failures) {}
}
