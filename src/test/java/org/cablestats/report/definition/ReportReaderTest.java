package org.cablestats.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.report.Reports;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    private static final String OVERVIEW = """
            title: Overview of the corpus
            subtitle: What it holds
            topic: border_security
            about: borders
            sections:
              - heading: Where the cables come from
                text: The twenty posts that sent most.
                statistic: cables-by-origin
                chart: {kind: bar, x: origin, y: cables, top: 20}
                table: {rows: 50}
              - heading: When
                statistic: cables-by-month
                chart:
                  kind: time-series
                  x: month
                  y: cables
                  series: classification
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeOverview() throws IOException {
        write("overview.yaml", OVERVIEW);
    }

    private List<ReportDefinition> read() {
        Problems problems = new Problems();
        List<ReportDefinition> reports = Reports.read(folder, Reports.names(folder), problems);
        assertThat(problems.all()).isEmpty();
        return reports;
    }

    @Test
    void readsAReport() {
        ReportDefinition report = read().get(0);
        String file = folder.resolve("overview.yaml").toString();
        assertThat(report)
                .isEqualTo(new ReportDefinition(
                        "overview",
                        "Overview of the corpus",
                        "What it holds",
                        "border_security",
                        "borders",
                        List.of(
                                new Section(
                                        "Where the cables come from",
                                        "The twenty posts that sent most.",
                                        "cables-by-origin",
                                        new ChartDefinition(
                                                ChartKind.BAR, "origin", "cables", null, 20, Unit.of("cables")),
                                        50,
                                        8,
                                        9),
                                new Section(
                                        "When",
                                        null,
                                        "cables-by-month",
                                        new ChartDefinition(
                                                ChartKind.TIME_SERIES,
                                                "month",
                                                "cables",
                                                "classification",
                                                null,
                                                Unit.CABLES),
                                        0,
                                        12,
                                        13)),
                        file,
                        3));
    }

    @Test
    void readsWhomASectionHoldsItsCablesAgainst() throws IOException {
        write("post.yaml", """
                title: A post
                sections:
                  - heading: What more than others?
                    statistic: cables-by-topic
                    against: "origin: any"
                    chart: {kind: dumbbell, x: topic, y: share}
                """);
        Section section = read().get(1).sections().get(0);
        assertThat(section.against()).isEqualTo("origin: any");
        assertThat(section.result()).isEqualTo("cables-by-topic against origin: any");
    }

    @Test
    void sortsReportsByNameAndPassesOverOtherFiles() throws IOException {
        write("counter-narcotics.yaml", OVERVIEW);
        write("README.md", "no report");
        Files.createDirectory(folder.resolve("statistics"));
        assertThat(read()).extracting(ReportDefinition::name).containsExactly("counter-narcotics", "overview");
    }

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() throws IOException {
        write("a.yaml", """
                titel: Overview
                sections:
                  - heading: Where
                    statistic: cables-by-origin
                    chart: {kind: bars, x: origin}
                    table: {rows: -1}
                """);
        write("b.yaml", "title: Empty\n");
        String a = folder.resolve("a.yaml").toString();
        String b = folder.resolve("b.yaml").toString();
        Problems problems = new Problems();
        assertThat(Reports.read(folder, Reports.names(folder), problems))
                .extracting(ReportDefinition::name)
                .containsExactly("overview");
        assertThat(problems.all())
                .contains(
                        a + ":1: Cannot find key 'title'",
                        a + ":1: Invalid key: 'titel' (expected one of title, subtitle, topic, about, sections);"
                                + " did you mean 'title'?",
                        a
                                + ":5: Invalid chart kind: 'bars' (expected one of time-series, bar, stacked-area, stacked-share,"
                                + " heat-map, dot-map, small-multiples, dumbbell, slope, histogram, choropleth, calendar); did you mean 'bar'?",
                        a + ":5: Cannot find key 'y'",
                        a + ":6: Invalid rows: '-1' (expected a whole number of at least 0)",
                        b + ":1: Cannot find key 'sections'")
                .hasSize(6);
    }

    @Test
    void namesAFolderThatIsMissing() {
        assertThat(catchThrowableOfType(UsageException.class, () -> Reports.names(Path.of("no-reports")))
                        .problems())
                .containsExactly("Cannot find the folder of reports: no-reports");
    }

    @Test
    void findsStatisticsColumnsAndTopicsThatDoNotExist() {
        Statistic origins = new Statistic(
                "cables-by-orgins",
                "Cables by origin",
                "Which posts sent the most cables?",
                "one per origin",
                List.of(
                        new DeclaredColumn("orgin", "string", "post"),
                        new DeclaredColumn("cables", "bigint", "number")),
                List.of(),
                null,
                "SELECT 1",
                "cables-by-orgins.sql",
                1);
        Statistic months = new Statistic(
                "cables-by-month",
                "Cables by month",
                "When?",
                "one per month",
                List.of(
                        new DeclaredColumn("month", "date", "first day"),
                        new DeclaredColumn("cable", "bigint", "number")),
                List.of(),
                null,
                "SELECT 1",
                "cables-by-month.sql",
                1);
        String file = folder.resolve("overview.yaml").toString();
        assertThat(ReportCheck.problems(
                        read(),
                        List.of(origins, months),
                        List.of(origins.name(), months.name()),
                        List.of("border-security", "energy")))
                .containsExactly(
                        file + ":3: Cannot find topic 'border_security'; did you mean 'border-security'?",
                        file + ":8: Cannot find statistic 'cables-by-origin'; did you mean 'cables-by-orgins'?",
                        file + ":13: Cannot find column 'cables' in statistic 'cables-by-month' (expected one of month,"
                                + " cable); did you mean 'cable'?",
                        file
                                + ":13: Cannot find column 'classification' in statistic 'cables-by-month' (expected one of"
                                + " month, cable)");
    }

    @Test
    void namesWhatCannotBeShaded() throws IOException {
        write("overview.yaml", """
                title: Overview
                sections:
                  - {heading: A, statistic: months, shade: bursts, chart: {kind: time-series, x: month, y: cables}}
                  - {heading: B, statistic: months, shade: months, chart: {kind: time-series, x: month, y: cables}}
                  - {heading: C, statistic: months, shade: brusts, chart: {kind: time-series, x: month, y: cables}}
                  - {heading: D, statistic: months, shade: bursts, chart: {kind: bar, x: month, y: cables}}
                  - {heading: E, statistic: months, shade: bursts}
                """);
        String file = folder.resolve("overview.yaml").toString();
        Statistic months = statistic("months", "month", "date", "cables", "bigint");
        Statistic bursts = statistic("bursts", "first_day", "date", "last_day", "date");
        assertThat(ReportCheck.problems(read(), List.of(months, bursts), List.of("bursts", "months"), List.of()))
                .containsExactly(
                        file
                                + ":4: Cannot shade the windows of 'months' (expected a statistic with columns first_day and"
                                + " last_day)",
                        file + ":5: Cannot find statistic 'brusts'; did you mean 'bursts'?",
                        file + ":6: Cannot shade the windows of 'bursts' (expected a time-series chart)",
                        file + ":7: Cannot shade the windows of 'bursts' (expected a time-series chart)");
    }

    private static Statistic statistic(String name, String first, String type, String second, String otherType) {
        List<DeclaredColumn> columns =
                List.of(new DeclaredColumn(first, type, "first"), new DeclaredColumn(second, otherType, "second"));
        return new Statistic(name, name, "?", "one", columns, List.of(), null, "SELECT 1", name + ".sql", 1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
