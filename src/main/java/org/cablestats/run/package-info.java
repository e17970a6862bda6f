/**
 * The records of runs: what each was to do, with what, what came of it and how it ended.
 *
 * <p>A {@link org.cablestats.run.RunRecord} is one JSON document in the folder {@code runs} of a warehouse ({@link
 * org.cablestats.run.RunRecords}): the events of a run as OpenLineage has them, so that other tools read it as well. It is there
 * from the moment the run begins, without an end, and is replaced in whole when the run ends. {@code docs/runs.md} has every field,
 * {@code docs/run-facets.json} the schema of those that are the program's own.
 *
 * <p>May import: {@code result} and {@code definition}, which know JSON, {@code alert} and {@code finding} for the verdicts of alerts, and {@code
 * disk}. Knows no engine: {@code job} says what
 * happened. To read first: {@link org.cablestats.run.RunRecord}. To add a fact: the record it belongs to, its line in {@code
 * StartEvent} or {@code EndEvent} and in {@code RunDocumentReader}, and the schema; a test holds the three together.
 */
@NullMarked
package org.cablestats.run;

import org.jspecify.annotations.NullMarked;
