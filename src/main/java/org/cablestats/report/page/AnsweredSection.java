package org.cablestats.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cablestats.chart.Figure;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.fault.PrintableText;
import org.cablestats.finding.Tested;
import org.cablestats.language.Words;
import org.cablestats.method.MethodCall;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A section with its answer, and what a page shows of it beside its chart.
 *
 * @param answer as the statistic gave it
 * @param worded the same in the words of the trade
 * @param provenance of the report
 * @param trail the way from its rows to their cables
 * @param words that it is told in
 */
record AnsweredSection(
        Section section, ResultTable answer, ResultTable worded, Provenance provenance, Trail trail, Words words) {
    /** What statistics call a name that the source does not have. */
    private static final String UNKNOWN = "unknown";

    /** The months of half a century: what a chart shows by month, its table shows too. */
    private static final int ROWS = 600;

    /** Of charts with several series; all of their rows would outweigh the pictures of a page. */
    private static final int ROWS_OF_SERIES = 100;

    AnsweredSection(Section section, ResultTable answer, Provenance provenance, Trail trail, Words words) {
        this(section, answer, Wording.of(answer, words), provenance, trail, words);
    }

    /** The text, what others published of the whole corpus, and of a chart that has nothing to draw its words. */
    List<String> paragraphs(@Nullable Figure figure) {
        List<String> paragraphs = new ArrayList<>(PrintableText.of(Objects.requireNonNullElse(section.text(), ""))
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        if (provenance.selection() == null) {
            new PublishedComparison(section.published(), answer, provenance.cables(), words)
                    .sentence()
                    .ifPresent(paragraphs::add);
        }
        if (figure != null && figure.isBlank()) {
            paragraphs.add(figure.title() + ".");
        }
        return paragraphs;
    }

    /** What its statistic tells, or else its chart; null where nothing is compared. */
    @Nullable Tested tested(@Nullable Figure figure) {
        Statistic shown = section.shown();
        Telling telling = shown == null ? null : shown.telling();
        if (telling != null) {
            return new SectionFindings(telling, worded, provenance.cables(), words).tested();
        }
        return figure == null ? null : figure.tested();
    }

    /** Whether it is a heat map of an answer in which nothing is beyond chance: its colours would be a pattern that is none. */
    boolean isPaintedChance(@Nullable Tested tested) {
        ChartDefinition chart = section.chart();
        return chart != null && chart.kind() == ChartKind.HEAT_MAP && tested != null && tested.beyondChance() == 0;
    }

    /** Whether its answer has but one row, and that is of all whose name is not known. */
    boolean isUnknown() {
        if (answer.rows().size() != 1 || answer.columns().get(0).isNumber()) {
            return false;
        }
        Object name = answer.rows().get(0).get(0);
        return name == null || name.equals(UNKNOWN);
    }

    /** The rows on paper; null where none are asked for or there are none. */
    @Nullable DataTable table() {
        return section.tableRows() == 0 || worded.rows().isEmpty() ? null : table(section.tableRows());
    }

    /** The rows on a screen of a chart that has none on paper. */
    DataTable rows() {
        ChartDefinition chart = section.chart();
        int limit = chart == null || chart.series() == null ? ROWS : ROWS_OF_SERIES;
        return table(limit);
    }

    private DataTable table(int limit) {
        DataTable table = DataTable.of(worded, section.chart(), limit, provenance.cables(), words);
        Statistic shown = section.shown();
        return shown == null
                ? table
                : table.leading(
                        row -> trail.links()
                                .of(shown, answer.columns(), answer.rows().get(row)),
                        words);
    }

    /** Its SQL, with what it answers above, and below what concludes from its rows. */
    private String question() {
        Statistic shown = section.shown();
        if (shown == null) {
            return "";
        }
        MethodCall method = shown.method();
        String concludes = method == null
                ? ""
                : "\n-- method: " + method.method().name() + " " + String.join(" ", method.written());
        String against = section.against() == null ? "" : "\n-- against: " + section.against();
        return PrintableText.of("-- " + shown.question() + "\n" + shown.sql() + concludes + against + "\n");
    }

    /** All rows. */
    CsvFile csv(int number, Anchors anchors) {
        Statistic shown = section.shown();
        String name = String.format(Locale.ROOT, "%02d-%s.csv", number, section.statistic());
        return new CsvFile(
                number,
                anchors.next(section.statistic(), section.heading()),
                PrintableText.of(section.heading()),
                name,
                section.statistic(),
                shown == null ? section.statistic() : shown.title(),
                question(),
                Csv.of(answer),
                answer.rows().size(),
                words);
    }
}
