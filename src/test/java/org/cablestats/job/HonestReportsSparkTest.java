package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Awaited;
import org.cablestats.load.Loading;
import org.cablestats.query.Selection;
import org.cablestats.report.Reports;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the reports that ship claim: of a corpus without structure nothing, and of the sample what was planted in it and nothing else. */
@Tag("spark")
@Tag("slow")
@ExtendWith(SharedSpark.class)
final class HonestReportsSparkTest {
    private static final Path STATISTICS = Path.of("reports", "statistics");

    /** The other report on a topic has the same sections. */
    private static final List<String> REPORTS = List.of("counter-narcotics", "overview", "secrecy", "bursts", "post");

    /** A generated corpus has the posts and months of the real one, and so its gaps and growth: these are true of it. */
    private static final Set<String> OF_COVERAGE =
            Set.of("bursts-by-origin", "bursts-by-tagged-country", "bursts-by-tag");

    /** How titles and tables say that something changed, or differs. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(?:rose|fell|grew|growth|decline|doubled|tripled|halved|\\w+fold|overtook|peaked|sharp|was highest|was lowest|most common|the highest|ahead of|burst from)\\b"
                    + "|: (?:more|fewer)$");

    /** The three stories of the sample ({@link SampleCorpus}), that people do not work at all hours, and that they name their city. */
    private static final List<Pattern> PLANTED = Stream.of(
                    "counter-narcotics, Share of the traffic: Share of cables that are about drugs was highest in 2007: .*",
                    "(?:bursts|overview|counter-narcotics), [^:]*: counter_narcotics: burst from 2007-0[56]-.*",
                    "counter-narcotics, Posts that write more of it than others: Embassy (?:Kabul|Dushanbe|Astana|Moscow"
                            + "|Bogota|Caracas|Mexico): more",
                    "counter-narcotics, Countries whose posts write more of it: (?:Afghanistan|Tajikistan|Kazakhstan|Russia"
                            + "|Colombia|Venezuela|Mexico|Bolivia|Kyrgyzstan|Peru): more",
                    "post, Did its levels change\\?: Secret rose from .*",
                    "post, On which days does it write\\?: (?:Saturday: fewer|Sunday: fewer|[MTWF][a-z]+day: more)",
                    "post, At which hours\\?: .*",
                    "overview, Days and hours: .*",
                    "post, Which words set its subject lines apart\\?: (?:new|zealand|wellington): more")
            .map(Pattern::compile)
            .toList();

    @TempDir
    private Path folder;

    /** Its topics, levels and hours are drawn alike for all years and posts. */
    @Test
    void claimNothingOfACorpusWithoutStructure() throws IOException, InterruptedException {
        GeneratedCorpus.write(folder.resolve("corpus"), "--cables", "4000");
        assertThat(claims("Embassy Ankara", folder.resolve("corpus/cables.csv")))
                .isEmpty();
    }

    @Test
    void claimOfTheSampleWhatWasPlantedAndNothingElse() {
        List<Path> sources = SampleCorpus.write(folder.resolve("sample"), 3_000, 1);
        List<String> claims = claims("Embassy Wellington", sources.toArray(Path[]::new));
        assertThat(PLANTED).allSatisfy(planted -> assertThat(claims).anyMatch(planted.asMatchPredicate()));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(PLANTED)
                        .as(claim)
                        .anyMatch(planted -> planted.matcher(claim).matches()));
    }

    private List<String> claims(String origin, Path... sources) {
        Path home = folder.resolve("warehouse");
        Loading.load(home, sources);
        List<Statistic> statistics = StatisticFolder.read(STATISTICS);
        Problems problems = new Problems();
        List<ReportDefinition> reports = Reports.read(Path.of("reports"), REPORTS, problems).stream()
                .map(report -> report.with(statistics, List.of()))
                .toList();
        problems.throwIfAny();
        try (Warehouse warehouse = Warehouse.open(home, Loading.ENGINE)) {
            return reports.stream()
                    .collect(Collectors.groupingBy(
                            report -> report.name().equals("post"), TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(some -> claims(warehouse, some, origin, statistics))
                    .toList();
        }
    }

    /** Of reports that are asked together: their selections differ in what cables are about alone. */
    private static Stream<String> claims(
            Warehouse warehouse, List<ReportDefinition> reports, String origin, List<Statistic> statistics) {
        Map<Selection, List<Statistic>> asked = reports.stream()
                .collect(Collectors.toMap(
                        report -> selection(report, origin),
                        report -> asked(report, statistics),
                        (some, others) -> Stream.concat(some.stream(), others.stream())
                                .distinct()
                                .toList()));
        Snapshot snapshot = warehouse.snapshot(null);
        try (Answers answers = new Answers(warehouse, snapshot, asked)) {
            return reports.stream()
                    .flatMap(report -> claims(report, selection(report, origin), statistics, answers, snapshot))
                    .toList()
                    .stream();
        }
    }

    /** What the report is on; the whole corpus where it names nothing. */
    private static Selection selection(ReportDefinition report, String origin) {
        return report.topic() != null
                ? Selection.ALL.about(report.topic())
                : report.name().equals("post")
                        ? new Selection(null, null, List.of(origin), List.of(), List.of(), List.of(), null, null)
                        : Selection.ALL;
    }

    private static List<Statistic> asked(ReportDefinition report, List<Statistic> statistics) {
        List<String> names = report.sections().stream()
                .filter(HonestReportsSparkTest::mayClaim)
                .map(Section::statistic)
                .toList();
        return statistics.stream()
                .filter(statistic -> names.contains(statistic.name()) || isJudged(statistic, report))
                .filter(statistic -> !OF_COVERAGE.contains(statistic.name()))
                .toList();
    }

    /** What is drawn over time, or held against other cables. */
    private static boolean mayClaim(Section section) {
        ChartDefinition chart = section.chart();
        return section.against() != null || (chart != null && chart.kind().isOfTime());
    }

    /** Whether rows have a verdict, or are what was found. */
    private static boolean isJudged(Statistic statistic, ReportDefinition report) {
        return Definitions.statisticsUsed(List.of(report)).contains(statistic.name())
                && statistic.columns().stream()
                        .map(Statistic.DeclaredColumn::name)
                        .anyMatch(column -> column.equals("verdict") || column.equals("first_day"));
    }

    private static Stream<String> claims(
            ReportDefinition report,
            Selection selection,
            List<Statistic> statistics,
            Answers answers,
            Snapshot snapshot) {
        List<Statistic> asked = asked(report, statistics);
        Map<String, ResultTable> results = new TreeMap<>();
        answers.start(selection, asked)
                .forEach((statistic, answer) -> results.put(statistic, Awaited.result(answer, "answer")));
        report.sections().stream().filter(section -> section.against() != null).forEach(section -> {
            Statistic compared = asked.stream()
                    .filter(each -> each.name().equals(section.statistic()))
                    .findFirst()
                    .orElseThrow();
            results.put(
                    section.result(),
                    AskedComparison.start(section, compared, selection, answers).result(results));
        });
        long total = answers.total(selection);
        return report.sections().stream()
                .filter(section -> results.containsKey(section.result()))
                .flatMap(section -> {
                    ResultTable table = Objects.requireNonNull(results.get(section.result()));
                    return sentences(section, table, total, snapshot)
                            .filter(sentence -> CLAIM.matcher(sentence).find())
                            .map(sentence -> report.name() + ", " + section.heading() + ": " + sentence);
                });
    }

    /** The title of a section's chart, the verdicts of its table, each with what it is of, and its bursts. */
    private static Stream<String> sentences(Section section, ResultTable table, long total, Snapshot snapshot) {
        ChartDefinition chart = section.chart();
        Stream<String> title = chart == null || table.rows().isEmpty()
                ? Stream.empty()
                : Stream.of(Figures.draw(chart, table, total, snapshot.latest()).title());
        return Stream.concat(title, table.rows().stream().flatMap(row -> told(table, row)));
    }

    private static Stream<String> told(ResultTable table, List<@Nullable Object> row) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        int verdict = columns.indexOf("verdict");
        int word = columns.contains("looked_at") ? columns.indexOf("word") : -1;
        if (word >= 0) {
            return Stream.of(row.get(word) + ": " + ((Double) row.get(columns.indexOf("z")) > 0 ? "more" : "fewer"));
        }
        int begin = columns.indexOf("first_day");
        int origin = Math.max(0, Math.max(columns.indexOf("origin"), columns.indexOf("country")));
        Stream<String> ofVerdict = verdict < 0 ? Stream.empty() : Stream.of(row.get(origin) + ": " + row.get(verdict));
        return begin < 0
                ? ofVerdict
                : Stream.concat(ofVerdict, Stream.of(row.get(0) + ": burst from " + row.get(begin)));
    }
}
