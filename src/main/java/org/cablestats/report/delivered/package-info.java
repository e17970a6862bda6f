/**
 * Reports in their folder: how they are put there whole, what lists them, and what a later run or a reader finds.
 *
 * <p>Read first: {@code Manifest}, the list of a report's files with their digests and of the step that makes them again. {@code
 * Placement} puts files in their places, {@code ReportIndex} lists all reports of a folder as a page, {@link
 * org.cablestats.report.delivered.DeliveredReports} holds files against their manifests, {@code EarlierReport} reads the manifest
 * of the run before, of which {@code SinceLast} says what is other now and {@code
 * CorrectionNotice} which numbers are; {@code Basis} is what the next one is held against. {@code Bundle} is a chart with all that others need to
 * use it.
 */
@NullMarked
package org.cablestats.report.delivered;

import org.jspecify.annotations.NullMarked;
