package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.catalog.JobLock;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.LockWait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run verifies before its first step. What it then does is tested with the engine. */
final class JobRunTest {
    @TempDir
    private Path home;

    private Folder folder = new Folder(Path.of("target", "nowhere"));

    @BeforeEach
    void write() {
        folder = new Folder(home);
    }

    @Test
    void findsNothingWrongWithAJobThatNamesWhatIsThere() {
        assertThat(folder.verified("nightly").results()).isEmpty();
    }

    @Test
    void namesEverythingThatIsNotThere() {
        String file = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - check: {filled: {orgin: 0.9}}
                  - report: {name: [overvew, overview], topic: [fisheries, railway]}
                """);

        assertThat(folder.problems("wrong"))
                .containsExactly(
                        file + ":3: Cannot find column 'orgin' of cables; did you mean 'origin'?",
                        file + ":4: Cannot find report 'overvew'; did you mean 'overview'?",
                        file + ":4: Cannot find topic 'railway'; did you mean 'railways'?");
    }

    @Test
    void namesAStatisticThatAReportMisspells() {
        String file = folder.write("reports/second.yaml", """
                title: Second
                sections:
                  - heading: Where from
                    statistic: cables-by-orgin
                    table: {rows: 5}
                """);

        folder.write("jobs/second.yaml", "title: Second\nsteps: [{report: {name: second}}]\n");

        assertThat(folder.problems("second"))
                .containsExactly(
                        file + ":4: Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?");
    }

    @Test
    void checksEveryChartOfAJobBeforeItLoads() {
        String report = folder.write("reports/wrong.yaml", """
                title: Wrong
                sections:
                  - heading: Where from
                    statistic: cables-by-origin
                    chart: {kind: dot-map, x: origin, y: origin}
                """);
        String job = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - load: {from: a.csv}
                  - report: {name: wrong}
                """);
        assertThat(job).isNotEmpty();
        assertThat(folder.problems("wrong"))
                .containsExactly(
                        report + ":5: Invalid y of a dot-map: 'origin' is string in statistic 'cables-by-origin'"
                                + " (expected int, bigint or double)",
                        report + ":5: Cannot find column 'latitude' in statistic 'cables-by-origin' (a dot-map needs"
                                + " latitude and longitude, in degrees)",
                        report + ":5: Cannot find column 'longitude' in statistic 'cables-by-origin' (a dot-map needs"
                                + " latitude and longitude, in degrees)");
    }

    @Test
    void rejectsAMinimumAboveTheMaximum() {
        String job = folder.write("jobs/wrong.yaml", "title: Wrong\nsteps: [{check: {cables: {min: 10, max: 5}}}]\n");
        assertThat(folder.problems("wrong")).containsExactly(job + ":2: Invalid min: '10' (expected at most max, 5)");
    }

    @Test
    void reportsTheProblemsOfAllKindsOfFilesTogether() {
        String statistic = folder.write("reports/statistics/broken.sql", "SELECT 1\n");
        String report = folder.write("reports/broken.yaml", "titel: Broken\n");
        String dictionary = folder.write("reports/dictionary/topics.yaml", "topcs: []\n");

        assertThat(catchThrowableOfType(UsageException.class, () -> WorkplaceCheck.of(folder.workplace()))
                        .problems())
                .anyMatch(problem -> problem.startsWith(statistic))
                .anyMatch(problem -> problem.startsWith(report))
                .anyMatch(problem -> problem.startsWith(dictionary));
    }

    @Test
    void leavesFilesAloneThatNoStepUses() {
        folder.write("reports/broken.yaml", "titel: Broken\n");
        folder.write("reports/statistics/broken.sql", "SELECT 1\n");
        folder.write("jobs/load.yaml", "title: Load\nsteps: [{load: {from: a.csv}}]\n");

        assertThat(folder.verified("load").results()).isEmpty();
        assertThat(folder.verified("nightly").results()).isEmpty();
    }

    @Test
    void countsWhatAWorkplaceDefinesOrReportsEveryFault() {
        assertThat(WorkplaceCheck.of(folder.workplace()))
                .hasToString("1 jobs, 1 reports, 1 statistics, 2 topics: no faults");

        String job = folder.write("jobs/wrong.yaml", "title: Wrong\nsteps: [{report: {name: overvew}}]\n");
        String other = folder.write("jobs/other.yaml", "title: Other\n");
        assertThat(catchThrowableOfType(UsageException.class, () -> WorkplaceCheck.of(folder.workplace()))
                        .problems())
                .containsExactly(other + ":1: Cannot find key 'steps'");
        folder.write("jobs/other.yaml", "title: Other\nsteps: [{load: {from: a.csv}}]\n");
        assertThat(catchThrowableOfType(UsageException.class, () -> WorkplaceCheck.of(folder.workplace()))
                        .problems())
                .containsExactly(job + ":2: Cannot find report 'overvew'; did you mean 'overview'?");
    }

    /** Also where the other one changes no warehouse at the moment, but writes its files. */
    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void isNotTakenWhileAnotherRunOfItsJobIsAtWork() throws IOException {
        Path runs = Files.createDirectories(home.resolve("warehouse/runs"));
        Files.createDirectories(home.resolve("warehouse/tables"));
        String steps = "steps: [{sample: {into: '" + home.resolve("corpus") + "', cables: 10}}]\n";
        folder.write("jobs/alone.yaml", "title: Alone\n" + steps);
        folder.write("jobs/modest.yaml", "title: Modest\noverlap: stop\n" + steps);

        try (LoadLock alone = new JobLock(runs.resolve(".alone.lock"), "alone").take(LockWait.NONE);
                LoadLock modest = new JobLock(runs.resolve(".modest.lock"), "modest").take(LockWait.NONE)) {
            assertThatThrownBy(() -> folder.verified("alone").take())
                    .isInstanceOf(MachineException.class)
                    .hasMessageStartingWith("Cannot run job 'alone': 'cablestats run' is at work there since ");
            assertThatThrownBy(() -> folder.verified("modest").take())
                    .isInstanceOf(PolicyException.class)
                    .hasMessageStartingWith("Stopped, as the job has 'overlap: stop': Cannot run job 'modest': ");
        }
        assertThat(home.resolve("corpus")).doesNotExist();
        folder.verified("alone").take();
        folder.verified("alone").take();
        assertThat(home.resolve("corpus")).isNotEmptyDirectory();
    }
}
