package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cablestats.fault.UsageException;
import org.cablestats.job.schedule.Schedule;
import org.cablestats.language.Language;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("reports"));
    }

    @Test
    void readsEveryKindOfStep() throws IOException {
        Path file = write("all", """
                title: All steps
                schedule: "0 3 * * *"
                warehouse: w
                date: 2010-02-28
                steps:
                  - sample: {into: corpus, cables: 10, seed: 7}
                  - load: {from: [a.csv, pages], reject-limit: 5%}
                  - check: {cables: {min: 1, max: 10}, filled: {created: 0.999, tags: 50%}}
                  - report:
                      name: overview
                      formats: [pdf, csv]
                      paper: letter
                      into: reports-of-kz
                      from: 2007-01-01
                      country: kz
                      keep: 3
                      site: http://127.0.0.1:8080/
                  - train: {cables: 5000}
                  - evaluate: {folds: 10}
                  - discover: {themes: 20, cables: 1000}
                  - expect: {cables: 3000}
                """);

        assertThat(Jobs.read(home.resolve("jobs")))
                .containsExactly(new JobDefinition(
                        "all",
                        "All steps",
                        new Schedule("0 3 * * *"),
                        "w",
                        Instant.parse("2010-02-28T00:00:00Z"),
                        Policies.NONE,
                        List.of(
                                new Sample(Path.of("corpus"), 10, 7, file + ":6: "),
                                new Load(List.of("a.csv", "pages"), null, 0.05, List.of(), false, file + ":7: "),
                                new Checks(
                                        List.of(
                                                new CountCheck("cables", 1, 10, file + ":8: "),
                                                new FilledCheck("created", 0.999, file + ":8: "),
                                                new FilledCheck("tags", 0.5, file + ":8: ")),
                                        file + ":8: "),
                                new Report(
                                        List.of("overview"),
                                        new Delivery(
                                                Set.of(Format.PDF),
                                                Paper.LETTER,
                                                Path.of("reports-of-kz"),
                                                Language.EN,
                                                URI.create("http://127.0.0.1:8080")),
                                        new Selection(
                                                LocalDate.of(2007, 1, 1),
                                                null,
                                                List.of(),
                                                List.of("KZ"),
                                                List.of(),
                                                List.of(),
                                                null,
                                                null),
                                        null,
                                        SnapshotChoice.CURRENT,
                                        3,
                                        file + ":9: "),
                                new LearnStep.Train(5000, file + ":18: "),
                                new LearnStep.Evaluate(20_000, 10, file + ":19: "),
                                new LearnStep.Discover(1000, 20, file + ":20: "),
                                new LearnStep.Expect(3000, 5, file + ":21: ")),
                        file.toString()));
    }

    @Test
    void fillsInWhatIsLeftOut() throws IOException {
        write("short", """
                title: Short
                steps:
                  - sample: {into: corpus}
                  - load: {from: corpus}
                  - report: {name: overview}
                """);

        List<Step> steps = Jobs.read(home.resolve("jobs")).get(0).steps();

        assertThat(steps.get(0)).isInstanceOfSatisfying(Sample.class, sample -> {
            assertThat(sample.cables()).isEqualTo(3000);
            assertThat(sample.seed()).isEqualTo(1);
        });
        assertThat(steps.get(1))
                .isInstanceOfSatisfying(
                        Load.class, load -> assertThat(load.rejectLimit()).isEqualTo(0.001));
        assertThat(steps.get(2)).isInstanceOfSatisfying(Report.class, report -> {
            assertThat(report.delivery())
                    .isEqualTo(new Delivery(
                            Set.of(Format.PDF, Format.PNG, Format.HTML), Paper.A4, Path.of("out", "reports")));
            assertThat(report.selection()).isEqualTo(Selection.ALL);
            assertThat(report.keep()).isEqualTo(10);
        });
    }

    @Test
    void readsHowARunBearsWithWhatComesBetween() throws IOException {
        write("policies", """
                title: Policies
                overlap: wait
                time-limit: 2h
                retries: {times: 3, wait: 30s}
                steps: [{load: {from: a}}]
                """);
        Path wrong = write("wrong", """
                title: Wrong
                overlap: queue
                time-limit: 2 days
                retries: {wait: 0s, count: 3}
                steps: [{load: {from: a}}]
                """);

        assertThat(Jobs.find("policies", new Workplace(home)).policies())
                .isEqualTo(new Policies(Overlap.WAIT, Duration.ofHours(2), new Retries(3, Duration.ofSeconds(30))));
        assertThat(problemsOfAllJobs())
                .containsExactlyInAnyOrder(
                        wrong + ":2: Invalid overlap: 'queue' (expected wait, stop)",
                        wrong + ":3: Invalid time-limit: '2 days' (expected a duration such as 30s, 10m or 2h)",
                        wrong + ":4: Cannot find key 'times'",
                        wrong + ":4: Invalid wait: '0s' (expected a duration such as 30s, 10m or 2h)",
                        wrong + ":4: Invalid key: 'count' (expected one of times, wait)");
    }

    @Test
    void reportsEveryProblemOfEveryFile() throws IOException {
        Path first = write("first", """
                titel: First
                schedule: daily
                date: today
                steps:
                  - lod: {from: a.csv}
                  - load: {reject-limit: lots}
                    check: {cables: {mim: 1}}
                  - check: {filled: {created: most}}
                  - report: {formats: [pfd], to: 2007, into: out, site: out}
                """);
        Path second = write("second", "title: Second\n");

        assertThat(problemsOfAllJobs())
                .containsExactlyInAnyOrder(
                        first + ":1: Cannot find key 'title'",
                        first
                                + ":1: Invalid key: 'titel' (expected one of warehouse, title, schedule, date, retries, overlap, time-limit, steps);"
                                + " did you mean 'title'?",
                        first + ":2: Invalid schedule: 'daily' (expected five crontab fields: minute hour day month"
                                + " weekday, such as '0 3 * * *' for three in the morning)",
                        first + ":3: Invalid date: 'today' (expected a date such as 2007-06-30, or a time such as"
                                + " 2007-06-30T12:00:00Z)",
                        first
                                + ":5: Invalid key: 'lod' (expected one of sample, load, retag, index, alert, check, query, export, maintain, report, train, evaluate, discover, expect);"
                                + " did you mean 'load'?",
                        first + ":7: Invalid step: load and check (expected one)",
                        first + ":6: Cannot find key 'from'",
                        first + ":6: Invalid reject-limit: 'lots' (expected a share such as 0.1% or 0.001)",
                        first + ":7: Invalid key: 'mim' (expected one of min, max); did you mean 'min'?",
                        first + ":8: Invalid created: 'most' (expected a share such as 0.1% or 0.001)",
                        first + ":9: Cannot find key 'name'",
                        first
                                + ":9: Invalid formats: 'pfd' (expected pdf, png, html, svg, card, slide, bundle, csv); did you mean 'pdf'?",
                        first + ":9: Invalid to: '2007' (expected a date such as 2007-06-30)",
                        first + ":9: Invalid site: 'out' (expected an address such as http://127.0.0.1:8080)",
                        second + ":1: Cannot find key 'steps'");
    }

    @Test
    void findsAJobByNameAndByFile() throws IOException {
        Path file = write("sample", "title: Sample\nsteps: [{load: {from: a}}]\n");
        Workplace workplace = new Workplace(home);

        assertThat(Jobs.find("sample", workplace).title()).isEqualTo("Sample");
        assertThat(Jobs.find(file.toString(), workplace).title()).isEqualTo("Sample");
        assertThat(Jobs.find("jobs/sample.yaml", workplace).title()).isEqualTo("Sample");
    }

    @Test
    void namesAJobThatDoesNotExist() throws IOException {
        write("nightly", "title: Nightly\nsteps: [{load: {from: a}}]\n");
        Workplace workplace = new Workplace(home);

        assertThatThrownBy(() -> Jobs.find("nigthly", workplace))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find job 'nigthly'; did you mean 'nightly'?");
        assertThatThrownBy(() -> Jobs.find("jobs/x.yaml", workplace))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find job 'jobs/x.yaml' (expected a file, or nightly)");
    }

    private List<String> problemsOfAllJobs() {
        return catchThrowableOfType(UsageException.class, () -> Jobs.read(home.resolve("jobs")))
                .problems();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve("jobs").resolve(name + ".yaml"), text);
    }
}
