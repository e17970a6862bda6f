package org.cablestats.job;

import java.time.InstantSource;
import org.cablestats.progress.Progress;

/**
 * What the steps of a run work with.
 *
 * @param definitions of what the steps name
 * @param warehouse opened by the first step that needs it
 * @param clock says how old the cables are, where a check asks for it
 */
record JobContext(
        JobDefinition job, Definitions definitions, JobWarehouse warehouse, Progress progress, InstantSource clock) {}
