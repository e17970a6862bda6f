package org.cablestats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.cablestats.chart.Figure;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.style.Typeface;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.finding.Tested;
import org.cablestats.report.Page.CsvFile;
import org.cablestats.report.Page.LeftOut;
import org.cablestats.report.Page.Method;
import org.cablestats.report.Page.Part;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Telling;
import org.jspecify.annotations.Nullable;

/** Makes a page of a definition, its results and where they come from. */
final class Pages {
    /** The months of half a century: what a chart shows by month, its table shows too. */
    private static final int ROWS = 600;

    /** Of charts with several series; all of their rows would outweigh the pictures of a page. */
    private static final int ROWS_OF_SERIES = 100;

    private final ReportDefinition definition;
    private final Provenance provenance;
    private final PageFacts facts;
    private final BiFunction<ChartDefinition, ResultTable, Figure> draw;
    private final Anchors anchors = new Anchors();
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private boolean isAnyMissing;

    private Pages(
            ReportDefinition definition, Provenance provenance, BiFunction<ChartDefinition, ResultTable, Figure> draw) {
        this.definition = definition;
        this.provenance = provenance;
        this.facts = new PageFacts(definition, provenance);
        this.draw = draw;
    }

    /**
     * The page. Each section's statistic has its result.
     *
     * @param draw makes the figure of a table that is not empty
     */
    static Page of(
            ReportDefinition definition,
            Map<String, ResultTable> results,
            Provenance provenance,
            BiFunction<ChartDefinition, ResultTable, Figure> draw) {
        return new Pages(definition, provenance, draw).page(results);
    }

    private Page page(Map<String, ResultTable> results) {
        if (provenance.cables() > 0) {
            for (Section section : definition.sections()) {
                ResultTable result = results.get(section.result());
                if (result == null) {
                    throw new IllegalArgumentException("Cannot find a result of statistic '" + section.result() + "'");
                }
                add(section, result);
            }
        }
        String subtitle = definition.subtitle();
        return new Page(
                PrintableText.of(definition.title()),
                subtitle == null ? null : PrintableText.of(subtitle),
                facts.eyebrow(),
                facts.first(),
                provenance.line(),
                "cablestats " + provenance.version(),
                parts,
                leftOut,
                List.of(),
                provenance.cables() > 0 ? null : facts.nothing(),
                new Method(lastNumber() + 1, facts.method(isAnyMissing), facts.complete()));
    }

    private int lastNumber() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).number();
    }

    private void add(Section section, ResultTable result) {
        ResultTable worded = Wording.of(result);
        CsvFile csv = csv(parts.size() + leftOut.size() + 1, section, result);
        Figure figure = figure(section, worded);
        DataTable table = table(section, worded);
        boolean isBlank = figure == null || figure.isBlank();
        if (figure != null && figure.only() != null) {
            leftOut.add(new LeftOut(figure.only(), csv));
        } else if (isBlank && table == null) {
            leftOut.add(new LeftOut(null, csv));
        } else {
            DataTable rows = table == null ? rows(section, worded) : table;
            parts.add(part(section, figure, table, rows, tested(section, figure, worded), csv));
        }
    }

    /** What its statistic tells, or else its chart. */
    private @Nullable Tested tested(Section section, @Nullable Figure figure, ResultTable worded) {
        Statistic shown = section.shown();
        Telling telling = shown == null ? null : shown.telling();
        if (telling != null) {
            return new SectionFindings(telling, worded, provenance.cables()).tested();
        }
        return figure == null ? null : figure.tested();
    }

    private Part part(
            Section section,
            @Nullable Figure figure,
            @Nullable DataTable table,
            DataTable rows,
            @Nullable Tested tested,
            CsvFile csv) {
        List<String> paragraphs = new ArrayList<>(PrintableText.of(Objects.requireNonNullElse(section.text(), ""))
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        boolean isBlank = figure != null && figure.isBlank();
        if (figure != null && isBlank) {
            paragraphs.add(figure.title() + ".");
        }
        Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        // Where the section's beginning was left out, it begins here.
        boolean isContinued =
                section.isContinued() && before != null && before.heading().equals(csv.heading());
        return new Part(
                lastNumber() + (isContinued ? 0 : 1),
                csv.heading(),
                isContinued,
                paragraphs,
                isBlank ? null : figure,
                table,
                rows,
                tested,
                csv);
    }

    private @Nullable Figure figure(Section section, ResultTable result) {
        ResultTable covered = result.withTexts((column, text) -> Typeface.covered(PrintableText.of(text)));
        isAnyMissing |= !covered.equals(result);
        ChartDefinition chart = section.chart();
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

    private @Nullable DataTable table(Section section, ResultTable result) {
        if (section.tableRows() == 0 || result.rows().isEmpty()) {
            return null;
        }
        return DataTable.of(result, section.chart(), section.tableRows(), provenance.cables());
    }

    /** The rows of a chart that has none on paper. */
    private DataTable rows(Section section, ResultTable result) {
        ChartDefinition chart = section.chart();
        int limit = chart == null || chart.series() == null ? ROWS : ROWS_OF_SERIES;
        return DataTable.of(result, chart, limit, provenance.cables());
    }

    private CsvFile csv(int number, Section section, ResultTable result) {
        String name = String.format(Locale.ROOT, "%02d-%s.csv", number, section.statistic());
        return new CsvFile(
                number,
                anchors.next(section.statistic(), section.heading()),
                PrintableText.of(section.heading()),
                name,
                section.statistic(),
                Csv.of(result),
                result.rows().size());
    }
}
