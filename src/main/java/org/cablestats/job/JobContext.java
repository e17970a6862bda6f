package org.cablestats.job;

import java.time.InstantSource;
import org.cablestats.progress.Progress;

/** What the steps of a run work with. The clock says how old the cables are, where a check asks for it. */
record JobContext(
        JobDefinition job, Definitions definitions, JobWarehouse warehouse, Progress progress, InstantSource clock) {
    /** What loads are dated by: the job's time, where it has one. */
    InstantSource dates() {
        return job.date() == null ? clock : InstantSource.fixed(job.date());
    }
}
