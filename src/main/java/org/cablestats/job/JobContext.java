package org.cablestats.job;

import java.nio.file.Path;
import java.time.InstantSource;
import org.cablestats.load.Loader;
import org.cablestats.load.SourceDigests;
import org.cablestats.progress.Progress;
import org.cablestats.table.Warehouse;

/** What the steps of a run work with. The clock says how old the cables are, where a check asks for it. */
record JobContext(
        JobDefinition job,
        Definitions definitions,
        JobWarehouse warehouse,
        Progress progress,
        InstantSource clock,
        SourceDigests sources) {
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
