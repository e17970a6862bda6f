package org.cablestats.job;

import java.time.InstantSource;
import org.cablestats.load.Loader;
import org.cablestats.progress.Progress;
import org.cablestats.table.Warehouse;

/** What the steps of a run work with. The clock says how old the cables are, where a check asks for it. */
record JobContext(
        JobDefinition job, Definitions definitions, JobWarehouse warehouse, Progress progress, InstantSource clock) {
    /** What loads are dated by: the job's time, where it has one. */
    InstantSource dates() {
        return job.date() == null ? clock : InstantSource.fixed(job.date());
    }

    /** What loads into a warehouse, for a step. */
    Loader loader(Warehouse open, Step step) {
        return new Loader(open, dates(), progress.within(step.word()));
    }
}
