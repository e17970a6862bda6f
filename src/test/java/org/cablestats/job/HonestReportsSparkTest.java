package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Awaited;
import org.cablestats.load.Loading;
import org.cablestats.query.Selection;
import org.cablestats.report.ReportDefinition;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.report.Reports;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the reports that ship claim: of a corpus without structure nothing, and of the sample nothing but what was planted in it. */
@Tag("spark")
@Tag("slow")
@ExtendWith(SharedSpark.class)
final class HonestReportsSparkTest {
    private static final Path STATISTICS = Path.of("reports", "statistics");
    /** The other report on a topic has the same sections. */
    private static final List<String> REPORTS = List.of("counter-narcotics", "overview");

    /** How titles and tables say that something changed. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(?:rose|fell|grew|growth|decline|doubled|tripled|halved|\\w+fold|overtook|peaked|sharp|was highest|was lowest)\\b");

    @TempDir
    private Path folder;

    /**
     * Its topics, levels and hours are drawn alike for all years. A set of comparisons says something false in one corpus of twenty, so that of
     * the sets of these reports one may: two would be more than chance gives.
     */
    @Test
    void claimNoMoreOfACorpusWithoutStructureThanChanceGives() throws IOException, InterruptedException {
        GeneratedCorpus.write(folder.resolve("corpus"), "--cables", "4000");
        assertThat(claims(folder.resolve("corpus/cables.csv"))).hasSizeLessThanOrEqualTo(1);
    }

    /** The burst of counter-narcotics cables in 2007, if anything: topics are found by words here, which blur it. */
    @Test
    void claimOfTheSampleNothingThatWasNotPlanted() {
        List<Path> sources = SampleCorpus.write(folder.resolve("sample"), 3_000, 1);
        assertThat(claims(sources.toArray(Path[]::new)))
                .allSatisfy(claim -> assertThat(claim)
                        .startsWith("counter-narcotics, Share of the traffic: Share of cables that are about drugs"
                                + " was highest in 2007: "));
    }

    private List<String> claims(Path... sources) {
        Path home = folder.resolve("warehouse");
        Loading.load(home, sources);
        List<Statistic> statistics = StatisticFolder.read(STATISTICS);
        Problems problems = new Problems();
        List<ReportDefinition> reports = Reports.read(Path.of("reports"), REPORTS, problems);
        problems.throwIfAny();
        List<String> claims = new ArrayList<>();
        try (Warehouse warehouse = Warehouse.open(home, Loading.ENGINE)) {
            for (ReportDefinition report : reports) {
                claims.addAll(claims(warehouse, report.withUnits(statistics), statistics));
            }
        }
        return claims;
    }

    private static List<String> claims(Warehouse warehouse, ReportDefinition report, List<Statistic> statistics) {
        Selection selection = report.topic() == null ? Selection.ALL : Selection.ALL.about(report.topic());
        List<String> asked = Definitions.statisticsUsed(List.of(report));
        List<Statistic> used = statistics.stream()
                .filter(statistic -> asked.contains(statistic.name()))
                .toList();
        Snapshot snapshot = warehouse.snapshot(null);
        try (Answers answers = new Answers(warehouse, snapshot, Map.of(selection, used))) {
            long total = answers.total(selection);
            Map<String, Future<ResultTable>> tables = answers.start(selection, used);
            return report.sections().stream()
                    .flatMap(section -> {
                        ResultTable table =
                                Awaited.result(Objects.requireNonNull(tables.get(section.statistic())), "answer");
                        return sentences(section, table, total, snapshot)
                                .filter(sentence -> CLAIM.matcher(sentence).find())
                                .map(sentence -> report.name() + ", " + section.heading() + ": " + sentence);
                    })
                    .toList();
        }
    }

    /** The title of a section's chart, and the verdicts of its table. */
    private static Stream<String> sentences(Section section, ResultTable table, long total, Snapshot snapshot) {
        ChartDefinition chart = section.chart();
        Stream<String> title = chart == null || table.rows().isEmpty()
                ? Stream.empty()
                : Stream.of(Figures.draw(chart, table, total, snapshot.latest()).title());
        boolean hasVerdict = table.columns().stream().map(Column::name).anyMatch("verdict"::equals);
        return hasVerdict
                ? Stream.concat(title, table.values("verdict").stream().map(String::valueOf))
                : title;
    }
}
