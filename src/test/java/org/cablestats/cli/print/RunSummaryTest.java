package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cablestats.job.Checks;
import org.cablestats.job.JobRun;
import org.cablestats.job.Load;
import org.cablestats.job.Outcome;
import org.cablestats.load.CableTotals;
import org.cablestats.load.IgnoredFiles;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.LoadSummary.State;
import org.cablestats.progress.Timing;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.schema.LoadCounts;
import org.junit.jupiter.api.Test;

final class RunSummaryTest {
    private static final IgnoredFiles IGNORED = new IgnoredFiles(List.of(
            new SourceRecord.Ignored(new Position("a.tar/b.rar", 0, 5_500_000), IgnoreReason.UNKNOWN_LAYOUT),
            new SourceRecord.Ignored(new Position("site/cables.sql", 0, 712), IgnoreReason.UNKNOWN_LAYOUT),
            new SourceRecord.Ignored(new Position("site/x.css", 0, 80), IgnoreReason.UNKNOWN_LAYOUT),
            new SourceRecord.Ignored(new Position("site/x.html", 0, 0), IgnoreReason.EMPTY)));

    @Test
    void tellsStepsWithSecondsAndALoadsRecords() {
        Map<String, Long> origins = new LinkedHashMap<>();
        origins.put("Embassy Ankara", 1200L);
        origins.put("Embassy Astana", 7L);
        LoadSummary load = new LoadSummary(
                3,
                State.PUBLISHED,
                List.of(),
                new LoadCounts(3010, 2990, 7, 1, 9, 3),
                new TreeMap<>(Map.of("wrong_columns", 2L, "truncated", 1L)),
                IGNORED,
                List.of("site/cables.csv.gz"),
                List.of("site/all.7z"),
                new CableTotals(123_456, 1_234, 1966, 2010, origins),
                EnumSet.allOf(LoadSummary.Outdated.class),
                List.of(),
                Map.of());
        List<JobRun.Result> results = List.of(
                new JobRun.Result(
                        new Load(List.of("a"), null, 0.001, List.of(), false, ""),
                        Duration.ofMillis(12_345),
                        new Outcome.Loaded(load)),
                new JobRun.Result(
                        new Checks(List.of(), ""),
                        Duration.ofMillis(50),
                        new Outcome.Written(List.of(Path.of("x"), Path.of("y")))));

        assertThat(String.join("\n", RunSummary.lines(results, 2, false))).isEqualTo("""
                load       12.3 s
                  load 3 published
                  read             3,010
                  new              2,990
                  updated              7
                  unchanged            1
                  duplicate            9
                  rejected             3 (truncated 1, wrong_columns 2)
                  ignored              4 (empty 1, unknown_layout 3)
                    a.tar/b.rar, 5,500,000 bytes: it is of no known layout
                    site/cables.sql, 712 bytes: it is of no known layout
                    and 2 more ('cablestats ignored --load 3' lists them)
                    site/cables.csv.gz is not compressed as its name says: it is read as it is
                    site/all.7z was unpacked twice: what was read of it could not be kept beside the tables
                  cables         123,456 (1966 to 2010)
                  1,234 of 123,456 cables have no date; they are listed by: query -e "SELECT id, source_file, issues FROM cables WHERE created IS NULL"
                  top origins: Embassy Ankara 1,200, Embassy Astana 7
                  cables of earlier loads were taken apart by another version of the parser: load --reparse renews them
                  cables of earlier loads have the topics of another dictionary: topics retag renews them
                check       0.1 s, 2 files""");
    }

    @Test
    void tellsWhichStatisticTookLong() {
        Outcome reported = new Outcome.Reported(
                List.of(Path.of("x")),
                List.of("No cable of snapshot 3 is in the selection: x says so on one page"),
                List.of(new Timing("cables", Duration.ofMillis(3_000))),
                List.of(
                        new Timing("cables-by-year", Duration.ofMillis(1_000)),
                        new Timing("topics-together of border_security", Duration.ofMillis(1_010))),
                "0123");
        List<JobRun.Result> results =
                List.of(new JobRun.Result(new Checks(List.of(), ""), Duration.ofSeconds(10), reported));

        assertThat(String.join("\n", RunSummary.lines(results, 2, false))).isEqualTo("""
                check      10.0 s, 1 file
                  No cable of snapshot 3 is in the selection: x says so on one page
                  topics-together of border_security took 1.0 s, more than a tenth of the time""");
        assertThat(String.join("\n", RunSummary.lines(results, 2, true))).isEqualTo("""
                check      10.0 s, 1 file
                  No cable of snapshot 3 is in the selection: x says so on one page
                  read cables                                                     3.0 s
                  cables-by-year                                                  1.0 s
                  topics-together of border_security                              1.0 s  more than a tenth""");
    }

    @Test
    void namesAllFilesThatWerePassedOverWhereAllAreWanted() {
        LoadSummary load = new LoadSummary(
                0,
                State.DRY_RUN,
                List.of(),
                new LoadCounts(1, 1, 0, 0, 0, 0),
                Map.of(),
                IGNORED,
                List.of(),
                List.of(),
                new CableTotals(0, 0, null, null, Map.of()),
                Set.of(),
                List.of(),
                Map.of());

        assertThat(RunSummary.load(load, Integer.MAX_VALUE))
                .contains("  site/x.css, 80 bytes: it is of no known layout", "  site/x.html, 0 bytes: it is empty");
        assertThat(RunSummary.load(load, 3)).contains("  and 1 more (--verbose names them)");
    }

    @Test
    void saysWhenNothingChanged() {
        assertThat(outcome(State.UNCHANGED)).isEqualTo("nothing changed: no snapshot was made");
        assertThat(outcome(State.DRY_RUN)).isEqualTo("dry run: nothing was written");
        assertThat(outcome(State.STOPPED)).isEqualTo("load 1 stopped: nothing was published");
    }

    private static String outcome(State state) {
        LoadSummary load = new LoadSummary(
                1,
                state,
                List.of(),
                new LoadCounts(0, 0, 0, 0, 0, 0),
                Map.of(),
                new IgnoredFiles(List.of()),
                List.of(),
                List.of(),
                new CableTotals(0, 0, null, null, Map.of()),
                Set.of(),
                List.of(),
                Map.of());
        return RunSummary.load(load, 2).get(0);
    }
}
