package org.cablestats.job;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.cablestats.load.Loader;
import org.cablestats.load.SourceDigests;
import org.cablestats.progress.Progress;
import org.cablestats.table.Warehouse;

/**
 * What the steps of a run work with.
 *
 * @param clock says how old the cables are, where a check asks for it
 * @param limit how long the run may take
 * @param spares whether what lies there is not made again where nothing has changed
 * @param done what the steps before came to
 */
record JobContext(
        JobDefinition job,
        Definitions definitions,
        JobWarehouse warehouse,
        Progress progress,
        InstantSource clock,
        SourceDigests sources,
        TimeLimit limit,
        boolean spares,
        List<JobRun.Result> done) {
    JobContext {
        done = List.copyOf(done);
    }

    /** Of a run that is about to begin, and that makes all anew. */
    JobContext(
            JobDefinition job,
            Definitions definitions,
            JobWarehouse warehouse,
            Progress progress,
            InstantSource clock,
            SourceDigests sources,
            TimeLimit limit) {
        this(job, definitions, warehouse, limit.of(progress), clock, sources, limit, false, List.of());
    }

    /** The same after some steps. */
    JobContext after(List<JobRun.Result> steps) {
        return new JobContext(job, definitions, warehouse, progress, clock, sources, limit, spares, steps);
    }

    /** The same of a run that makes nothing again that lies there, where that is so. */
    JobContext sparing(boolean isSparing) {
        return new JobContext(job, definitions, warehouse, progress, clock, sources, limit, isSparing, done);
    }

    /** What loads are dated by: the job's time, where it has one. */
    InstantSource dates() {
        return job.date() == null ? clock : InstantSource.fixed(job.date());
    }

    /** Whether a step before another one writes what this path leads to. */
    boolean isWrittenBefore(Step other, String path) {
        return job.steps().stream()
                .takeWhile(step -> !step.equals(other))
                .flatMap(step -> step.target().stream())
                .anyMatch(Path.of(path)::startsWith);
    }

    /** What loads into a warehouse, for a step. */
    Loader loader(Warehouse open, Step step) {
        return new Loader(open, dates(), progress.within(step.word()));
    }
}
