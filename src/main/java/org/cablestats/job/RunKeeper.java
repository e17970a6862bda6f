package org.cablestats.job;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.cablestats.fault.MachineException;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStart;
import org.cablestats.run.Scrubbed;
import org.cablestats.table.EngineVersions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the record of a run beside its warehouse: without an end as soon as the warehouse is open, and whole when the run ends. A
 * record that cannot be kept is told, and stops no run. A dry run leaves none, nor does one that leaves no warehouse.
 */
public final class RunKeeper implements JobWarehouse.Witness {
    private final JobDefinition job;
    private final JobWarehouse warehouse;
    private final InstantSource clock;
    private final Consumer<String> messages;
    private final Consumer<RunRecord> ended;
    private final RunRecords records;
    private final long moment = System.nanoTime();
    private final Instant began;
    private final boolean isDry;

    private @Nullable JobRun run;
    private @Nullable RunStart start;
    private @Nullable Integer snapshot;
    private @Nullable String stateDigest;
    private @Nullable String unchangedSince;
    private boolean isOver;
    private boolean isUnkept;

    /**
     * A keeper of the record of a run that is about to begin.
     *
     * @param messages hears that it cannot be kept
     * @param ended gets the record when the run has ended, kept or not
     */
    public RunKeeper(
            JobDefinition job,
            JobWarehouse warehouse,
            InstantSource clock,
            Consumer<String> messages,
            Consumer<RunRecord> ended) {
        this.job = job;
        this.warehouse = warehouse;
        this.clock = clock;
        this.messages = messages;
        this.ended = ended;
        this.records = warehouse.records();
        this.began = now();
        this.isDry = job.steps().stream().allMatch(Step::isDry);
        warehouse.seenBy(this);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The run has been verified and is about to take its steps. */
    public synchronized void follow(JobRun verified) {
        run = verified;
    }

    /** Whether the run is to take its steps; of one that is not it tells why. */
    public synchronized boolean isNeeded() {
        RunNeed need = RunNeed.of(Objects.requireNonNull(run).context(), records);
        if (need.reason() == null) {
            unchangedSince = Objects.requireNonNull(need.last()).start().id().toString();
            messages.accept(need.skipped(job));
        }
        return unchangedSince == null;
    }

    @Override
    public synchronized void opened(Warehouse opened) {
        snapshot = current(opened);
        if (!isDry) {
            RunStart begun = start();
            if (!isUnkept) {
                guarded(() -> start = records.begin(begun));
            }
        }
    }

    @Override
    public synchronized void leaving(Warehouse left) {
        try {
            snapshot = current(left);
            stateDigest = job.isFile() ? WarehouseState.digest(left) : null;
        } catch (RuntimeException e) {
            // Why it cannot be read any more is what the run failed by, and is told with that.
            snapshot = null;
            stateDigest = null;
        }
    }

    private static @Nullable Integer current(Warehouse open) {
        List<Snapshot> snapshots = open.snapshots();
        return snapshots.isEmpty()
                ? null
                : (Integer) snapshots.get(snapshots.size() - 1).ordinal();
    }

    /**
     * The run has ended; what is said a second time comes too late.
     *
     * @param exit code that the program ends with
     * @param message what went wrong; null where nothing did
     */
    public synchronized void end(RunEnd.State state, int exit, @Nullable String message) {
        if (!isOver) {
            isOver = true;
            guarded(() -> end(record(state, exit, message)));
        }
    }

    private void end(RunRecord record) {
        // What a first load makes and gives up again is gone by now.
        if (!isDry && warehouse.place().keeps()) {
            keep(record);
        }
        ended.accept(record);
    }

    private RunRecord record(RunEnd.State state, int exit, @Nullable String message) {
        return new RunRecord(
                start(),
                new RunEnd(
                        state,
                        job.date() == null ? now() : job.date(),
                        exit,
                        message == null ? null : Scrubbed.of(message),
                        snapshot,
                        stateDigest,
                        unchangedSince,
                        run == null ? List.of() : RunSteps.of(run),
                        RunSteps.seconds(System.nanoTime() - moment)));
    }

    private RunStart start() {
        if (start == null) {
            Instant time = Objects.requireNonNullElse(job.date(), began);
            start = new RunStart(
                    records.next(time),
                    job.name(),
                    job.title(),
                    time,
                    job.date() != null,
                    began,
                    run == null ? Map.of() : RunDefinitions.digests(run.context()),
                    EngineVersions.all(),
                    snapshot);
        }
        return start;
    }

    private void keep(RunRecord record) {
        if (!isUnkept) {
            guarded(() -> records.keep(record));
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (MachineException e) {
            messages.accept("Cannot keep the run record: " + e.getMessage());
            isUnkept = true;
        }
    }
}
