/**
 * Pages made of text, charts and tables.
 *
 * <p>May import: statistic, method, finding, result, chart, definition. The one owner of the template engine, the PDF library and the SVG writer.
 *
 * <p>The way of a report: {@link org.cablestats.report.Reports} reads definitions, {@link org.cablestats.report.ReportCheck} holds them against the statistics; {@code
 * Pages} makes a {@code Page} (plain texts, safe for XML) of a definition and its results; {@code Template} lays it out by {@code
 * report.peb}, once for paper and once for browsers; {@code PdfReport}, {@code HtmlReport} and, of a figure with its words around it, {@code
 * PngFile} make files of it; {@code Placement} puts all of them in their places. Read first: {@link
 * org.cablestats.report.ReportDefinition}, {@code Page}, {@code ReportWriter}.
 *
 * <p>A report file says {@code title}, {@code subtitle}, {@code topic} with {@code about} (what its cables are about, as a sentence says
 * it: {@code drugs}) and {@code sections}; a section {@code heading}, {@code text}, {@code statistic}, {@code chart} ({@code kind},
 * {@code x}, {@code y}, {@code series}, {@code top}) and {@code table} ({@code rows}). {@code ChartCheck} says without data what a kind
 * of chart cannot draw. A section that would show one bar, dot or period is left out; a report of no cable is one page.
 *
 * <p>What is found stands first: {@code SectionFindings} puts the rows of an answer that are beyond chance into the sentences of their statistic, {@code
 * LeadingFindings} takes the largest, and {@code SinceLast} says what is other than in the report before, whose manifest {@code EarlierReport} reads.
 *
 * <p>To extend: a new key of report files goes into {@code ReportReader} and {@code ReportDefinition}; a new element of the page
 * into {@code Page}, {@code Pages} and {@code report.peb}, for both media at once; a new format is a constant of {@link
 * org.cablestats.report.Format} and a branch in {@code ReportWriter}. Nothing here asks for the time, the zone, the
 * language or the folder: equal arguments give equal bytes, and tests hold it.
 */
@NullMarked
package org.cablestats.report;

import org.jspecify.annotations.NullMarked;
