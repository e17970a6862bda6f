package org.cablestats.report;

import java.time.LocalDate;
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
import org.cablestats.report.Page.CsvFile;
import org.cablestats.report.Page.Fact;
import org.cablestats.report.Page.LeftOut;
import org.cablestats.report.Page.Method;
import org.cablestats.report.Page.Part;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.result.Csv;
import org.cablestats.result.Days;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** Makes a page of a definition, its results and where they come from. */
final class Pages {
    /** The months of half a century: what a chart shows by month, its table shows too. */
    private static final int ROWS = 600;

    /** Of charts with several series; all of their rows would outweigh the pictures of a page. */
    private static final int ROWS_OF_SERIES = 100;

    private final ReportDefinition definition;
    private final Provenance provenance;
    private final BiFunction<ChartDefinition, ResultTable, Figure> draw;
    private final Anchors anchors = new Anchors();
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private boolean isAnyMissing;

    private Pages(
            ReportDefinition definition, Provenance provenance, BiFunction<ChartDefinition, ResultTable, Figure> draw) {
        this.definition = definition;
        this.provenance = provenance;
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
                eyebrow(),
                facts(),
                provenance.line(),
                "cablestats " + provenance.version(),
                parts,
                leftOut,
                provenance.cables() > 0 ? null : nothing(),
                new Method(parts.size() + 1, method(), provenanceFacts()));
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
            parts.add(part(section, figure, table, rows, csv));
        }
    }

    private Part part(
            Section section, @Nullable Figure figure, @Nullable DataTable table, DataTable rows, CsvFile csv) {
        List<String> paragraphs = new ArrayList<>(PrintableText.of(Objects.requireNonNullElse(section.text(), ""))
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        boolean isBlank = figure != null && figure.isBlank();
        if (figure != null && isBlank) {
            paragraphs.add(figure.title() + ".");
        }
        return new Part(parts.size() + 1, csv.heading(), paragraphs, isBlank ? null : figure, table, rows, csv);
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

    private String eyebrow() {
        LocalDate date = provenance.date();
        return "Cable statistics" + (date == null ? "" : " · " + Days.DAY.format(date));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Selection", selection()));
        facts.add(new Fact("Cables", Numbers.whole(provenance.cables())));
        LocalDate date = provenance.date();
        if (date != null) {
            facts.add(new Fact("As of", Days.DAY.format(date)));
        }
        facts.add(new Fact("Source", provenance.line()));
        return facts;
    }

    private String nothing() {
        return "No cable of snapshot " + Numbers.whole(provenance.snapshot()) + " is in the selection";
    }

    private String selection() {
        String selection = provenance.selection();
        if (selection != null) {
            return PrintableText.of(selection);
        }
        String topic = definition.topic();
        return topic == null ? "all cables" : "topic " + PrintableText.of(topic);
    }

    private List<String> method() {
        List<String> paragraphs = new ArrayList<>();
        if (provenance.cables() == 0) {
            paragraphs.add("No statistic was asked, and so there is no chart, no table and no CSV file.");
            return paragraphs;
        }
        boolean isOne = provenance.cables() == 1;
        paragraphs.add("Each section shows the answer of one statistic: a query over the "
                + (isOne ? "only cable" : Numbers.counted(provenance.cables(), "cable")) + " of the selection ("
                + selection()
                + ") as load " + provenance.snapshot() + " left " + (isOne ? "it" : "them")
                + ". Every answer was held against the checks of its statistic before it was drawn, and all of them"
                + " passed.");
        paragraphs.add(
                "Shares of all are parts of the cables of the selection. A dash is a value that the source does not"
                        + " give, which is not nought. Tables may show the first rows only; the CSV files hold all of them.");
        if (isAnyMissing) {
            paragraphs.add(
                    "A box (□) stands for a character that the typeface does not have;" + " the CSV files hold it.");
        }
        return paragraphs;
    }

    private List<Fact> provenanceFacts() {
        return List.of(
                new Fact("Run", PrintableText.of(provenance.runId())),
                new Fact("Snapshot", Numbers.whole(provenance.snapshot())),
                new Fact("Corpus SHA-256", PrintableText.of(provenance.corpusDigest())),
                new Fact("Topic dictionary SHA-256", PrintableText.of(dictionary())),
                new Fact("Program", "cablestats " + PrintableText.of(provenance.version())));
    }

    private String dictionary() {
        String digest = provenance.dictionaryDigest().isEmpty() ? "unknown" : provenance.dictionaryDigest();
        return provenance.model() == 0
                ? digest
                : digest + ", and learned model " + provenance.model() + " for cables without TAGS";
    }
}
