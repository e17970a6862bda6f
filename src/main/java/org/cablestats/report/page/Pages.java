package org.cablestats.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.cablestats.chart.Figure;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ShadedDays;
import org.cablestats.chart.style.Typeface;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.finding.Tested;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Page.LeftOut;
import org.cablestats.report.page.Page.Method;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Page.Reason;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** Makes a page of a definition, its results and where they come from. */
public final class Pages {
    private final ReportDefinition definition;
    private final Map<String, ResultTable> results;
    private final Provenance provenance;
    private final PageFacts facts;
    private final BiFunction<ChartDefinition, ResultTable, Figure> draw;
    private final Trail trail;
    private final Anchors anchors = new Anchors();
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private boolean isAnyMissing;

    private Pages(
            ReportDefinition definition,
            Map<String, ResultTable> results,
            Provenance provenance,
            BiFunction<ChartDefinition, ResultTable, Figure> draw,
            Trail trail) {
        this.definition = definition;
        this.results = results;
        this.provenance = provenance;
        this.facts = new PageFacts(definition, provenance, trail);
        this.draw = draw;
        this.trail = trail;
    }

    /**
     * The page. Each section's statistic has its result.
     *
     * @param draw makes the figure of a table that is not empty
     * @param trail the way from its rows to their cables
     */
    public static Page of(
            ReportDefinition definition,
            Map<String, ResultTable> results,
            Provenance provenance,
            BiFunction<ChartDefinition, ResultTable, Figure> draw,
            Trail trail) {
        return new Pages(definition, results, provenance, draw, trail).page();
    }

    private Page page() {
        if (provenance.cables() > 0) {
            for (Section section : definition.sections()) {
                add(new AnsweredSection(section, result(section.result()), provenance, trail, definition.words()));
            }
        }
        String subtitle = definition.subtitle();
        return new Page(
                PrintableText.of(definition.title()),
                subtitle == null ? null : PrintableText.of(subtitle),
                facts.eyebrow(),
                facts.first(),
                provenance.line(definition.words()),
                "cablestats " + provenance.version(),
                parts,
                leftOut,
                List.of(),
                provenance.cables() > 0 ? null : facts.nothing(),
                new Method(lastNumber() + 1, facts.method(isAnyMissing), facts.complete()),
                definition.words(),
                null,
                new CableLinks(trail.site(), provenance.snapshot()));
    }

    private ResultTable result(String statistic) {
        ResultTable result = results.get(statistic);
        if (result == null) {
            throw new IllegalArgumentException("Cannot find a result of statistic '" + statistic + "'");
        }
        return result;
    }

    private int lastNumber() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).number();
    }

    private void add(AnsweredSection section) {
        CsvFile csv = section.csv(parts.size() + leftOut.size() + 1, anchors);
        Figure figure = figure(section.section(), section.worded());
        DataTable table = section.table();
        Tested tested = section.tested(figure);
        if (figure != null && figure.only() != null) {
            leftOut.add(new LeftOut(Reason.ONE, figure.only(), null, csv));
        } else if (section.isUnknown() || (table == null && (figure == null || figure.isBlank()))) {
            leftOut.add(new LeftOut(Reason.NOTHING, null, tested, csv));
        } else if (table == null && section.isPaintedChance(tested)) {
            leftOut.add(new LeftOut(Reason.CHANCE, null, tested, csv));
        } else {
            parts.add(part(section, figure, table, tested, csv));
        }
    }

    private Part part(
            AnsweredSection section,
            @Nullable Figure figure,
            @Nullable DataTable table,
            @Nullable Tested tested,
            CsvFile csv) {
        Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        // Where the section's beginning was left out, it begins here.
        boolean isContinued = section.section().isContinued()
                && before != null
                && before.heading().equals(csv.heading());
        return new Part(
                lastNumber() + (isContinued ? 0 : 1),
                csv.heading(),
                isContinued,
                section.paragraphs(figure),
                figure != null && figure.isBlank() ? null : figure,
                table,
                table == null ? section.rows() : table,
                tested,
                csv);
    }

    /** Its chart with the windows that another statistic finds. */
    private @Nullable ChartDefinition shaded(Section section) {
        ChartDefinition chart = section.chart();
        String shade = section.shade();
        return chart == null || shade == null ? chart : chart.shading(ShadedDays.of(result(shade)));
    }

    private @Nullable Figure figure(Section section, ResultTable result) {
        ResultTable covered = result.withTexts((column, text) -> Typeface.covered(PrintableText.of(text)));
        isAnyMissing |= !covered.equals(result);
        ChartDefinition chart = shaded(section);
        if (chart == null || result.rows().isEmpty()) {
            return null;
        }
        try {
            return draw.apply(chart, covered);
        } catch (UsageException e) {
            // A chart knows its columns, not the file that asked for it.
            String place = definition.file() + ":" + section.chartLine() + ": ";
            throw new UsageException(e.problems().stream().map(place::concat).toList());
        }
    }
}
