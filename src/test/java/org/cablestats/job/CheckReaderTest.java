package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckReaderTest {
    @TempDir
    private Path home;

    private Path file = Path.of("");

    @BeforeEach
    void name() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        file = home.resolve("jobs/nightly.yaml");
    }

    @Test
    void readsEveryCheckWithItsLine() throws IOException {
        Load load = (Load) steps("""
                title: All checks
                steps:
                  - load:
                      from: cables.csv
                      check:
                        cables: {min: 1, max: 10}
                        counts:
                          paragraphs: {min: 5}
                        filled: {created: 0.999, tags: 50%}
                        rejects: {max: 5, reasons: {truncated: 0.1%, empty_id: 0}}
                        drift:
                          cables: {shrink: 1%, grow: 150%}
                          read: {shrink: 0.05}
                        fresh: {created: 2010-02-01, loaded: 36 hours}
                        no-rows:
                          too late: SELECT id FROM cables WHERE created > '2011-01-01'
                """).get(0);

        assertThat(load.checks())
                .containsExactly(
                        new CountCheck("cables", 1, 10, at(6)),
                        new CountCheck("paragraphs", 5, null, at(8)),
                        new FilledCheck("created", 0.999, at(9)),
                        new FilledCheck("tags", 0.5, at(9)),
                        new RejectsCheck(null, new RejectLimit(5, null), at(10)),
                        new RejectsCheck("truncated", new RejectLimit(null, 0.001), at(10)),
                        new RejectsCheck("empty_id", new RejectLimit(0, null), at(10)),
                        new DriftCheck("cables", 0.01, 1.5, at(12)),
                        new DriftCheck("read", 0.05, null, at(13)),
                        new CreatedCheck(new Deadline(LocalDate.of(2010, 2, 1), null), at(14)),
                        new LoadedCheck(new Deadline(null, Duration.ofHours(36)), at(14)),
                        new NoRowsCheck("too late", "SELECT id FROM cables WHERE created > '2011-01-01'", at(16)));
    }

    @Test
    void readsTheSameAsAStepOfItsOwnAndQuestionsWithoutAName() throws IOException {
        Checks step = (Checks) steps("""
                title: Two questions
                steps:
                  - check:
                      no-rows: [SELECT 1 WHERE false, "SELECT id\\nFROM cables"]
                """).get(0);

        assertThat(step.checks())
                .containsExactly(
                        new NoRowsCheck("SELECT 1 WHERE false", "SELECT 1 WHERE false", at(4)),
                        new NoRowsCheck("SELECT id FROM cables", "SELECT id\nFROM cables", at(4)));
    }

    @Test
    void reportsEveryProblemWithItsLine() {
        assertThat(problems("""
                title: Wrong
                steps:
                  - load:
                      from: a
                      check:
                        cabels: {min: 1}
                        cables: {min: 5, max: 3}
                        rejects: {max: few, resons: {truncated: 1}}
                        drift: {cables: {shrnk: 1%, grow: much}}
                        fresh: {created: 2010-02-30, loadet: 3 days}
                        filled: {created: 150%}
                        no-rows: {late: }
                  - check: {}
                """))
                .containsExactlyInAnyOrder(
                        at(6)
                                + "Invalid key: 'cabels' (expected one of cables, counts, filled, rejects, drift, fresh, no-rows);"
                                + " did you mean 'cables'?",
                        at(7) + "Invalid min: '5' (expected at most max, 3)",
                        at(8) + "Invalid max: 'few' (expected a count such as 5, or a share such as 0.1%)",
                        at(8) + "Invalid key: 'resons' (expected one of max, reasons); did you mean 'reasons'?",
                        at(9) + "Invalid key: 'shrnk' (expected one of shrink, grow); did you mean 'shrink'?",
                        at(9) + "Invalid grow: 'much' (expected a share such as 0.1% or 0.001)",
                        at(10)
                                + "Invalid created: '2010-02-30' (expected a date such as 2010-02-28, or an age such as 36 hours"
                                + " or 7 days)",
                        at(10) + "Invalid key: 'loadet' (expected one of created, loaded); did you mean 'loaded'?",
                        at(11) + "Invalid created: '150%' (expected a share such as 0.1% or 0.001)",
                        at(12) + "Invalid late: no value (expected a text)",
                        at(13)
                                + "Invalid check: nothing (expected one of cables, counts, filled, rejects, drift, fresh,"
                                + " no-rows)");
    }

    @Test
    void namesEverythingThatNobodyKnows() throws IOException {
        Folder folder = new Folder(home);
        write("""
                title: Unknown words
                steps:
                  - check:
                      counts: {paragrafs: {min: 1}, xyz: {min: 1}}
                      filled: {orgin: 0.9}
                      rejects: {reasons: {truncted: 1}}
                      drift: {cabels: {shrink: 1%}}
                """);

        assertThat(catchThrowableOfType(UsageException.class, () -> WorkplaceCheck.of(folder.workplace()))
                        .problems())
                .hasSize(5)
                .contains(
                        at(4) + "Cannot find table 'paragrafs'; did you mean 'paragraphs'?",
                        at(5) + "Cannot find column 'orgin' of cables; did you mean 'origin'?",
                        at(6) + "Cannot find reason 'truncted' of rejects; did you mean 'truncated'?",
                        at(7) + "Cannot find figure 'cabels' of a load; did you mean 'cables'?")
                .anyMatch(problem ->
                        problem.startsWith(at(4) + "Cannot find table 'xyz' (expected one of cables, rejects,"));
    }

    private String at(int line) {
        return file + ":" + line + ": ";
    }

    private List<Step> steps(String job) throws IOException {
        write(job);
        return Jobs.read(home.resolve("jobs")).get(0).steps();
    }

    private List<String> problems(String job) {
        return catchThrowableOfType(UsageException.class, () -> steps(job)).problems();
    }

    private void write(String job) throws IOException {
        Files.writeString(file, job);
    }
}
