package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.cablestats.job.AlertedRuns.RunAlertKey;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStart;
import org.cablestats.run.RunStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlertedRunsTest {
    private static final String THIS = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    @TempDir
    private Path folder;

    private RunRecords records = new RunRecords(Path.of("target", "nowhere"));

    @BeforeEach
    void keepRuns() {
        records = new RunRecords(folder);
        keep("nightly", 1, THIS);
        keep("nightly", 2, THIS);
        keep("nightly", 3, OTHER);
        keep("not-nightly", 4, THIS);
        records.keep(new RunRecord(start("nightly", 5), null));
        keep("nightly", 6, THIS);
        keep("nightly", 9, THIS);
    }

    @Test
    void areThoseOfTheSameAlertUntilNowTheLastFirst() {
        AlertedRuns runs = runs(10);

        assertThat(runs.earlier())
                .extracting(run -> run.figures().get(0).value())
                .containsExactly(6.0, 2.0, 1.0);
        assertThat(runs.standing()).isEqualTo(new Standing(day(6), day(6)));
        assertThat(runs.remarks()).isEmpty();
    }

    @Test
    void areNoMoreThanAreAskedForAndMayBeNone() {
        assertThat(runs(1).runs()).extracting(AlertedRuns.Run::time).containsExactly(day(6));
        AlertedRuns none = AlertedRuns.of(records, "weekly", day(8), new RunAlertKey("months", THIS), 10);
        assertThat(none.runs()).isEmpty();
        assertThat(none.standing()).isEqualTo(Standing.QUIET);
    }

    @Test
    void sayWhichRecordCannotBeRead() throws IOException {
        Path damaged = records.filesOf("nightly", day(6)).get(0);
        Files.writeString(damaged, "[]");

        AlertedRuns runs = runs(10);
        assertThat(runs.remarks()).containsExactly("Cannot read " + damaged + ": it is no run record");
        assertThat(runs.runs()).extracting(AlertedRuns.Run::time).containsExactly(day(2), day(1));

        Files.write(damaged, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(runs(10).remarks()).as("bytes that are no text").isEqualTo(runs.remarks());
        Files.delete(damaged);
        Files.createDirectory(damaged);
        assertThat(runs(10).remarks()).as("a folder").hasSize(1);
    }

    @Test
    void areFoundBehindManyThatWereSkipped() {
        for (int number = 1; number <= 100; number++) {
            RunStart start = new RunStart(
                    number, "nightly", "A job", day(7), true, day(7), Map.of(), Map.of("program", "0.1.0"), 1);
            RunEnd end = new RunEnd(
                    RunEnd.State.COMPLETE, day(7), 0, null, 1, null, start.id().toString(), List.of(), 1);
            records.keep(new RunRecord(start, end));
        }

        assertThat(runs(1).runs()).extracting(AlertedRuns.Run::time).containsExactly(day(6));
    }

    /** Nobody hears that the earlier one ended. */
    @Test
    void sayThatAnotherAlertOfTheNameWasTold() {
        RunAlertKey other = new RunAlertKey("months", OTHER);
        assertThat(runs(10).isReplacing(new RunAlertKey("months", THIS))).isFalse();
        assertThat(AlertedRuns.of(records, "nightly", day(8), other, 1).isReplacing(other))
                .isTrue();
        assertThat(AlertedRuns.of(records, "nightly", day(3), other, 1).isReplacing(other))
                .as("in the last run")
                .isFalse();
        RunAlertKey none = new RunAlertKey("years", OTHER);
        assertThat(AlertedRuns.of(records, "nightly", day(8), none, 1).isReplacing(none))
                .isFalse();
    }

    private AlertedRuns runs(int most) {
        return AlertedRuns.of(records, "nightly", day(8), new RunAlertKey("months", THIS), most);
    }

    private void keep(String job, int day, String definition) {
        RunAlert alert = new RunAlert(
                "months",
                definition,
                "moved in a closed period",
                new Judgement(0, 0, List.of(), "none"),
                false,
                Telling.NOTHING,
                new Standing(day(day), day(day)),
                null,
                List.of(new Figure("", "2009-12-01", day, null)));
        RunStep step = new RunStep(
                "alert", true, 0, null, Map.of(), null, List.of(), 1, Map.of(), alert, List.of(), List.of(), null);
        records.keep(new RunRecord(
                start(job, day),
                new RunEnd(RunEnd.State.COMPLETE, day(day), 0, null, 1, null, null, List.of(step), 1)));
    }

    private static RunStart start(String job, int day) {
        return new RunStart(
                1, job, "A job", day(day), true, day(day), Map.of(), Map.of("program", "0.1.0", "java", "17"), 1);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-11-0" + day + "T03:00:00Z");
    }
}
