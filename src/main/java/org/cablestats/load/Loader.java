package org.cablestats.load;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.Awaited;
import org.cablestats.input.Plan;
import org.cablestats.input.Stage;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.packed.Spill;
import org.cablestats.progress.Progress;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.maintenance.TableMaintenance;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.DuplicateRow;
import org.cablestats.table.schema.LoadTables.InputRow;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.Branch;
import org.cablestats.topic.model.TopicFinder;

/** Loads cables into a warehouse: one load is one commit. */
public final class Loader {
    private final Warehouse warehouse;
    private final InstantSource clock;
    private final Steps steps;

    /**
     * A loader of this warehouse.
     *
     * @param clock says when a load came to its end: as it is recorded, to the second
     */
    public Loader(Warehouse warehouse, InstantSource clock, Progress progress) {
        this.warehouse = warehouse;
        this.clock = clock;
        this.steps = new Steps(progress);
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
                new TableMaintenance(warehouse).clean();
                acceptance.prepare(warehouse);
            }
            try (Stage stage = load.request().dryRun() ? Stage.NONE : Stage.in(warehouse.stage(), plan)) {
                return attempt(load.request(), plan, stage, spark, acceptance, lock)
                        .run();
            }
        }
    }

    // The ledger is in nobody's hands when the writing begins.
    private Attempt attempt(
            LoadRequest request, Plan plan, Stage stage, JavaSparkContext spark, Acceptance acceptance, LoadLock lock) {
        try (Spill spill = new Spill()) {
            Ledger ledger =
                    steps.run("read", spark, plan.bytes(), bytes -> Ledger.read(spark, plan, stage, bytes, spill));
            return new Attempt(request, plan, stage, ledger, spill, acceptance, lock);
        }
    }

    /**
     * Derives every column of the stored cables anew, from what their sources gave: one commit of what changed.
     *
     * @throws org.cablestats.fault.UsageException where nothing was loaded yet, or the warehouse keeps of some cables only what an
     *     earlier program kept
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary reparse(RenewalRequest request) {
        return renew("load --reparse", request, Renewal::reparse);
    }

    /**
     * Finds the topics of the stored cables anew, from their texts: one commit of what changed.
     *
     * @throws org.cablestats.fault.UsageException where nothing was loaded yet
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary retag(RenewalRequest request) {
        return renew("topics retag", request, Renewal::retag);
    }

    private LoadSummary renew(String command, RenewalRequest request, Function<Renewal, LoadSummary> work) {
        try (LoadLock lock = warehouse.lock(command)) {
            steps.run("start", warehouse::spark);
            // Also for a dry run: rows of an earlier program are read with the columns of this one.
            warehouse.updateColumns();
            if (!request.dryRun()) {
                new TableMaintenance(warehouse).clean();
            }
            return work.apply(new Renewal(warehouse, steps, lock, clock, request));
        }
    }

    /** One load under its lock, with its input read once. */
    private final class Attempt {
        private final LoadRequest request;
        private final Plan plan;
        private final Stage stage;
        private final InputSummary input;
        private final Delta delta;
        private final Acceptance acceptance;
        private final LoadLock lock;
        private final TopicFinder finder;
        private final Derivation derivation;
        private final Set<Outdated> outdated;
        private List<String> unpackedTwice = List.of();

        Attempt(
                LoadRequest request,
                Plan plan,
                Stage stage,
                Ledger ledger,
                Spill spill,
                Acceptance acceptance,
                LoadLock lock) {
            this.stage = stage;
            this.acceptance = acceptance;
            this.lock = lock;
            this.finder = new ModelChoice.Fitting().finder(warehouse, request.dictionary());
            Derivation now = Derivation.now(CableParser.VERSION, finder);
            this.derivation = Objects.requireNonNullElse(warehouse.derivation(), now);
            this.outdated = Outdated.of(derivation, now);
            this.request = request;
            this.plan = plan;
            IgnoredFiles ignored = ledger.ignored(request.sources());
            Future<List<InputRow>> inputs =
                    CompletableFuture.supplyAsync(() -> SourceSum.of(request.sources(), ledger));
            this.delta = steps.run("compare", () -> Delta.of(ledger, warehouse.versions(spill)));
            this.input = new InputSummary(Awaited.result(inputs, "sum up the input"), ignored, ledger.rejects());
        }

        LoadSummary run() {
            if (request.dryRun()) {
                return summary(0, new End(LoadSummary.State.DRY_RUN, List.of()), List.of());
            }
            LoadLog log = new LoadLog(warehouse);
            int ordinal = log.next();
            CorpusState state = delta.afterwards();
            Snapshot snapshot = new Snapshot(
                    ordinal,
                    LoadLog.now(clock),
                    state.cables(),
                    state.latest(),
                    state.digest(),
                    delta.counts(),
                    derivation,
                    null);
            if (!input.rejects().isEmpty()) {
                log.appendRejects(ordinal, input.rejects());
            }
            log.appendIgnored(ordinal, input.ignored());
            List<DuplicateRow> duplicates = Duplicates.rows(ordinal, delta);
            if (!duplicates.isEmpty()) {
                warehouse.rows(DuplicateRow.class).append(duplicates);
            }
            End end = publish(snapshot);
            log.append(new LoadLog.Entry(
                    snapshot,
                    end.state(),
                    input.inputs(),
                    input.ignored().counts(),
                    request.dictionary().digest(),
                    steps.seconds()));
            return summary(ordinal, end, input.inputs());
        }

        private End publish(Snapshot snapshot) {
            LoadCounts counts = snapshot.counts();
            if (TooManyRejects.holds(counts, request.rejectLimit())) {
                return new End(
                        LoadSummary.State.STOPPED,
                        TooManyRejects.lines(snapshot, request.rejectLimit(), input.rejects(), warehouse.place()));
            }
            List<String> inputs = request.sources().stream().map(LoadLog::name).toList();
            if (counts.added() + counts.updated() + delta.marked().size() == 0) {
                return new End(
                        LoadSummary.State.UNCHANGED,
                        acceptance.failures(() -> Candidate.shown(warehouse, snapshot, input.reasons(), inputs)));
            }
            List<String> failures = new Publication(warehouse, steps, lock, request.dictionary())
                    .run(
                            snapshot,
                            branch -> write(branch, snapshot),
                            branch ->
                                    acceptance.failures(() -> Candidate.of(branch, snapshot, input.reasons(), inputs)));
            return new End(failures.isEmpty() ? LoadSummary.State.PUBLISHED : LoadSummary.State.STOPPED, failures);
        }

        private void write(Branch branch, Snapshot snapshot) {
            JavaSparkContext spark = warehouse.spark();
            Winners winners = delta.winners();
            Plan needed = plan.only(winners::containsAny);
            unpackedTwice = stage.missing(needed);
            List<RowFile> old = delta.rewritten();
            RowFiles fresh = warehouse.files();
            FileRewriter rewriter = new FileRewriter(fresh, new ReplacedRows(delta.replaced(), delta.marked()), false);
            CableWriter writer =
                    new CableWriter(winners, delta.mergedWinners(), stage.filled(), finder, snapshot.ordinal(), fresh);
            steps.run("write", spark, RowFile.bytes(old) + needed.bytes(), bytes -> {
                List<RowFile> files = new ArrayList<>();
                rewriter.run(spark, old, bytes).forEach(file -> files.addAll(file.files()));
                files.addAll(writer.write(spark, needed, bytes));
                branch.commit(snapshot, files, old);
                return branch;
            });
        }

        private LoadSummary summary(int ordinal, End end, List<InputRow> inputs) {
            return new LoadSummary(
                    ordinal,
                    end.state(),
                    end.failures(),
                    delta.counts(),
                    input.reasons(),
                    input.ignored(),
                    plan.unpacked(),
                    unpackedTwice,
                    CableTotals.of(warehouse),
                    outdated,
                    inputs,
                    steps.seconds());
        }
    }

    private record End(LoadSummary.State state, List<String> failures) {}
}
