/**
 * What a report file says: its titles, its sections, and which chart and table each section shows; read strictly, and held
 * against the statistics without data.
 *
 * <p>Read first: {@link org.cablestats.report.definition.ReportDefinition}. {@code ReportReader} makes it of a file, {@link
 * org.cablestats.report.definition.ReportCheck} holds its statistics and columns against what there is, {@code ChartCheck} says
 * what a kind of chart cannot draw. {@link org.cablestats.report.definition.PublishedFigure} is a figure that others published,
 * of {@code reports/published/figures.yaml}.
 *
 * <p>To extend: a new key goes into {@code ReportReader} and {@code ReportDefinition}.
 */
@NullMarked
package org.cablestats.report.definition;

import org.jspecify.annotations.NullMarked;
