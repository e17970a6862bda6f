/**
 * Pages made of text, charts and tables.
 *
 * <p>May import: statistic, correction, method, finding, language, result, chart, definition.
 *
 * <p>The way of a report goes through five rooms, each of which knows only those before it: {@code definition}, what a report
 * file says; {@code page}, its texts, tables and figures; {@code file}, these as PDF, HTML, PNG and SVG; {@code mail}, the same as a message; {@code delivered}, the files in
 * their folder, with a manifest. Read first: {@link org.cablestats.report.Reports}, {@code ReportWriter}, {@link
 * org.cablestats.report.definition.ReportDefinition}, {@code Page}. {@link org.cablestats.report.AskedChart} draws the answer of a
 * question in the same style.
 *
 * <p>A report file says {@code title}, {@code subtitle}, {@code topic} with {@code about} (what its cables are about, as a sentence says
 * it: {@code drugs}) and {@code sections}; a section {@code heading}, {@code text}, {@code statistic}, {@code chart} ({@code kind},
 * {@code x}, {@code y}, {@code series}, {@code top}) and {@code table} ({@code rows}). A section that would show one bar, dot or period
 * is left out; a report of no cable is one page.
 *
 * <p>Nothing here asks for the time, the zone, the language or the folder: equal arguments give equal bytes, and tests hold it.
 */
@NullMarked
package org.cablestats.report;

import org.jspecify.annotations.NullMarked;
