/**
 * Definitions of runs, and the run.
 *
 * <p>A {@link org.cablestats.job.JobDefinition} is one file of {@code jobs/}: a title and {@link org.cablestats.job.Step
 * steps}, read strictly by {@link org.cablestats.job.Jobs}. A {@link org.cablestats.job.JobRun} first verifies everything that
 * the steps name (reports, statistics, topics, columns), so that a misspelt word costs no load, and then takes one step after
 * another in one engine. The commands {@code load} and {@code report} are runs of a single step. A {@link
 * org.cablestats.job.Check} of a load holds before the load is published, one of a step of its own of what is there.
 *
 * <p>May import: everything but cli, input and connector. Knows neither the engine nor a file format: it hands from one package to the next.
 *
 * <p>To read first: {@link org.cablestats.job.Step}, then {@link org.cablestats.job.JobRun}. To add a kind of step: a record that
 * reads its keys and takes itself, such as {@link org.cablestats.job.Maintain}, its name in {@code Step}, its line in {@code StepReader}. To add a kind of check: a record in {@code Check}, which
 * says what does not hold, its key in {@code CheckReader}, a line in {@code jobs/nightly.yaml}. An {@link org.cablestats.job.Alert} hands what
 * it finds to the package {@code alert}. A kind of value that is written
 * in job files and on the command line is a {@link org.cablestats.job.Form}.
 */
@NullMarked
package org.cablestats.job;

import org.jspecify.annotations.NullMarked;
