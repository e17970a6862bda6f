package org.cablestats.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.chart.Figure;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.style.Typeface;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.cablestats.report.definition.ChartCheck;
import org.cablestats.report.definition.ChartColumns;
import org.cablestats.report.file.FigureFiles;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Wording;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * A chart that is asked for beside all reports. What is left open follows from the columns of the answer, where they leave no doubt.
 *
 * @param x column of the horizontal axis, or of the names; null where left open
 * @param y column of the values; null where left open
 * @param series column that tells series apart; null where left open
 * @param top how many names or series to show at most; null for as many as fit
 * @param unit what the values count or measure; null for what their column says
 * @param title in place of the one that is derived from the numbers; null for that
 * @param format {@link Format#PNG}, {@link Format#SVG} or {@link Format#PDF}
 */
public record AskedChart(
        ChartKind kind,
        @Nullable String x,
        @Nullable String y,
        @Nullable String series,
        @Nullable Integer top,
        @Nullable Unit unit,
        @Nullable String title,
        Format format) {
    /**
     * The chart of a statistic's answer.
     *
     * @throws UsageException where its columns leave one open, or cannot be drawn so
     */
    public ChartDefinition of(Statistic statistic) {
        ChartDefinition chart = of("statistic '" + statistic.name() + "'", statistic.columns());
        return chart.in(chart.unit(), statistic.ratio(chart.y()));
    }

    /**
     * The chart of an answer whose columns nobody declared.
     *
     * @throws UsageException where its columns leave one open, or cannot be drawn so
     */
    public ChartDefinition of(ResultTable answer) {
        return of(
                "the answer",
                answer.columns().stream()
                        .map(column -> new DeclaredColumn(column.name(), column.type(), ""))
                        .toList());
    }

    private ChartDefinition of(String answer, List<DeclaredColumn> columns) {
        ChartColumns choice = new ChartColumns(kind, columns);
        String axis = x == null ? chosen("x", choice.whatX(), choice.x(), answer, columns) : x;
        String values = y == null ? chosen("y", "numbers to show", choice.y(axis), answer, columns) : y;
        String parts = series == null ? choice.series(axis).orElse(null) : series;
        ChartDefinition chart = new ChartDefinition(kind, axis, values, parts, top, unitOf(values, columns));
        List<String> faults = ChartCheck.faults(chart, answer, columns);
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        return chart;
    }

    private String chosen(
            String key, String what, Optional<String> column, String answer, List<DeclaredColumn> columns) {
        return column.orElseThrow(() -> new UsageException("Cannot choose " + key + " of a " + kind.label() + ": "
                + answer + " has no column of " + what + " (its columns: "
                + columns.stream().map(DeclaredColumn::name).collect(Collectors.joining(", ")) + ")"));
    }

    private Unit unitOf(String values, List<DeclaredColumn> columns) {
        return Optional.ofNullable(unit)
                .or(() -> columns.stream()
                        .filter(column -> column.name().equals(values))
                        .map(DeclaredColumn::unit)
                        .findFirst())
                .orElse(Unit.CABLES);
    }

    /**
     * The file. Equal arguments give equal bytes.
     *
     * @param words that it is told in
     * @throws UsageException where there is nothing to draw, or a value is none of those that the kind of chart needs
     */
    public byte[] draw(ChartDefinition chart, ResultTable answer, Provenance provenance, Words words) {
        if (answer.rows().isEmpty()) {
            throw new UsageException(
                    "Cannot draw a " + kind.label() + ": the answer has no rows (expected one at least)");
        }
        ResultTable shown =
                Wording.of(answer, words).withTexts((column, text) -> Typeface.covered(PrintableText.of(text)));
        Figure figure = Figures.draw(chart, shown, provenance.cables(), provenance.latest(), words);
        if (figure.isBlank()) {
            throw new UsageException("Cannot draw a " + kind.label() + ": " + figure.title());
        }
        Figure titled = title == null ? figure : figure.titled(Typeface.covered(PrintableText.of(title)));
        FigureFiles files = new FigureFiles(provenance, Set.of(format), words);
        return format == Format.PDF
                ? files.pdf(titled)
                : files.of(titled, "").values().iterator().next();
    }
}
