/**
 * A result drawn.
 *
 * <p>May import: finding, language, result.
 *
 * <p>Read first: {@link org.cablestats.chart.Figures} (the way in), {@link org.cablestats.chart.Figure} (what comes out). JFreeChart draws the
 * axes, lines, areas, bars, blocks and circles, in the look of {@code HouseStyle}; words in a picture are {@code Text} in a {@code Typeface}, in px of a
 * {@code Frame} whose plot is exactly JFreeChart's data area. Titles, subtitles and alternative texts are derived from the numbers by the
 * class {@code ...Words} of a kind.
 *
 * <p>What is counted is the {@code Unit} that the column of the values declares, in every title, subtitle, axis and alternative text.
 *
 * <p>To add a kind of chart: a constant of {@link org.cablestats.chart.data.ChartKind}, the branch that the compiler then demands in
 * {@code Figures}, a class {@code ...Words} and a class {@code ...Picture}, and a picture of it in the gallery test, which demands a golden
 * file of its structure and draws it at both widths into {@code target/gallery}.
 *
 * <p>The pictures leave out what would mislead, and the subtitle says so: a beginning of many years with next to no cables, values without a
 * date; a last year that is not over stands apart in a pale mark and is not compared.
 *
 * <p>Fonts are Adobe's Source Sans 3 (SIL Open Font License 1.1, unmodified, licence beside them). Outlines of
 * countries are Natural Earth's 1:110m (public domain), by way of world-atlas 2.0.2 (ISC, licence beside them), cut at the 180th meridian and
 * rounded to tenths of a degree.
 */
@NullMarked
package org.cablestats.chart;

import org.jspecify.annotations.NullMarked;
