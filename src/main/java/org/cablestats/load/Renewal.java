package org.cablestats.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.UsageException;
import org.cablestats.load.FileRewriter.Rewritten;
import org.cablestats.packed.PackedList;
import org.cablestats.packed.Spill;
import org.cablestats.table.ReferenceRows;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.Branch;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/** A load whose input is the table itself: what a better parser, another dictionary or model makes of the cables that are there. */
final class Renewal {
    private final Warehouse warehouse;
    private final Steps steps;
    private final LoadLock lock;
    private final InstantSource clock;
    private final boolean dryRun;
    private final TopicFinder finder;
    private final Snapshot before;
    private final JavaSparkContext spark;
    private final RowFiles files;
    private final List<RowFile> stored;

    Renewal(Warehouse warehouse, Steps steps, LoadLock lock, InstantSource clock, RenewalRequest request) {
        this.warehouse = warehouse;
        this.steps = steps;
        this.lock = lock;
        this.clock = clock;
        this.dryRun = request.dryRun();
        this.finder = request.model().finder(warehouse, request.dictionary());
        this.before = warehouse.snapshot(null);
        this.spark = warehouse.spark();
        this.files = warehouse.files();
        this.stored = files.current();
    }

    /**
     * What is to be shown.
     *
     * @param state of the table afterwards
     * @param files written anew, at the latest when they are asked for
     */
    private record Renewed(LoadCounts counts, CorpusState state, Supplier<List<Rewritten>> files) {}

    /** Finds the topics anew, from the texts: rows are counted as they are written. */
    LoadSummary retag() {
        Derivation derivation = Objects.requireNonNull(warehouse.derivation()).with(finder);
        return run(derivation, ordinal -> {
            List<Rewritten> rewritten = rewrite("retag", stored, new Retag(finder, ordinal));
            long rows = rewritten.stream().mapToLong(Rewritten::rows).sum();
            long changed = rewritten.stream().mapToLong(Rewritten::changed).sum();
            return new Renewed(
                    new LoadCounts(rows, 0, changed, rows - changed, 0, 0),
                    new CorpusState(before.cables(), before.latest(), before.corpusDigest()),
                    () -> rewritten);
        });
    }

    /** Derives every column anew: rows are counted first, since two in different files may turn out to be one. */
    LoadSummary reparse() {
        verifyRaw();
        return run(Derivation.now(CableParser.VERSION, finder), ordinal -> {
            Reparsed reparsed = reparsed();
            return new Renewed(
                    reparsed.counts(),
                    reparsed.afterwards(),
                    () -> rewrite("write", reparsed.files(), reparsed.change(finder, ordinal)));
        });
    }

    private void verifyRaw() {
        AtomicLong bare = new AtomicLong();
        warehouse.rows(StoredTable.CABLES, Kept.class).forEach(cable -> bare.addAndGet(cable.raw() == null ? 1 : 0));
        if (bare.get() > 0) {
            throw new UsageException("Cannot reparse warehouse '" + warehouse.place() + "': of " + bare
                    + " cables it keeps only what an earlier version kept of their sources; load the sources into a new"
                    + " warehouse");
        }
    }

    /** Whether a cable's source was kept: its first field tells. */
    private record Kept(@Nullable Source raw) {
        private record Source(@Nullable Instant created) {}
    }

    private Reparsed reparsed() {
        try (Spill spill = new Spill()) {
            List<PackedList<ReparsedRow>> rows = parse(spill);
            return steps.run("compare", () -> Reparsed.of(rows));
        }
    }

    private List<PackedList<ReparsedRow>> parse(Spill spill) {
        Broadcast<TopicFinder> topics = spark.broadcast(finder);
        // A task must not hold the renewal.
        RowFiles cables = files;
        return steps.run(
                "parse",
                spark,
                RowFile.bytes(stored),
                bytes -> Tasks.each(
                        spark, stored, bytes, file -> ReparsedRow.read(cables, file, topics.value()), spill::keep));
    }

    private List<Rewritten> rewrite(String step, List<RowFile> old, RowChange change) {
        FileRewriter rewriter = new FileRewriter(files, change, dryRun);
        return steps.run(step, spark, RowFile.bytes(old), bytes -> rewriter.run(spark, old, bytes));
    }

    private LoadSummary run(Derivation derivation, IntFunction<Renewed> renew) {
        LoadLog log = new LoadLog(warehouse);
        int ordinal = dryRun ? 0 : log.next();
        Renewed renewed = renew.apply(ordinal);
        CorpusState state = renewed.state();
        Snapshot snapshot = new Snapshot(
                ordinal,
                LoadLog.now(clock),
                state.cables(),
                state.latest(),
                state.digest(),
                renewed.counts(),
                derivation,
                null);
        if (dryRun) {
            return summary(snapshot, LoadSummary.State.DRY_RUN);
        }
        LoadSummary.State end = publish(snapshot, renewed);
        log.append(new LoadLog.Entry(
                snapshot, end, List.of(), Map.of(), finder.dictionary().digest(), steps.seconds()));
        return summary(snapshot, end);
    }

    private LoadSummary.State publish(Snapshot snapshot, Renewed renewed) {
        if (snapshot.counts().unchanged() == snapshot.counts().read()) {
            // Labels and examples may have changed all the same.
            ReferenceRows.renewDictionary(warehouse, finder.dictionary());
            warehouse.confirm(snapshot.derivation());
            return LoadSummary.State.UNCHANGED;
        }
        new Publication(warehouse, steps, lock, finder.dictionary())
                .run(snapshot, branch -> write(branch, snapshot, renewed.files().get()), branch -> List.of());
        return LoadSummary.State.PUBLISHED;
    }

    private static void write(Branch branch, Snapshot snapshot, List<Rewritten> files) {
        List<Rewritten> changed =
                files.stream().filter(file -> file.changed() > 0).toList();
        branch.commit(
                snapshot,
                changed.stream().flatMap(file -> file.files().stream()).toList(),
                changed.stream().map(Rewritten::old).toList());
    }

    private LoadSummary summary(Snapshot snapshot, LoadSummary.State end) {
        return new LoadSummary(
                snapshot.ordinal(),
                end,
                List.of(),
                snapshot.counts(),
                Map.of(),
                IgnoredFiles.NONE,
                List.of(),
                List.of(),
                CableTotals.of(warehouse),
                Set.of(),
                List.of(),
                steps.seconds());
    }
}
