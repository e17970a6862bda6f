package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Telling;
import org.cablestats.run.EventSchemas;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunDocument;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Alerts over three nights: what fires, is told, ends a run and is known again. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class AlertsSparkTest {
    private static final String JOB = """
            title: Alerts
            steps:
              - load: {from: '%1$s/cables.csv'}
              - alert:
                  name: many
                  statistic: cables-by-month
                  when: {above: 1}
                  hook: [sh, -c, 'cat >> "$0"; exit 3', '%1$s/told']
                  exit: true
              - alert: {name: closed, statistic: cables-by-month, when: {moved: closed-periods}}
              - alert: {name: share, sql: "SELECT count_if(year = 2007) AS n, count(*) AS of_all FROM cables", column: n, of: of_all, when: {below: 60%%}, hook: [touch, '%1$s/touched']}
              - alert: {name: rejects, when: {rejects: usual}}
              - alert: {name: issues, when: {issues: usual}}
              - query: {name: cables-by-year, into: '%1$s/years.csv'}
            """;

    @TempDir
    private Path folder;

    @Test
    void areToldOnceAndLetLaterStepsBeTaken() throws IOException {
        CablesCsv cables = new CablesCsv()
                .cable("07ASTANA1", "10/25/2007 9:30", "First.")
                .cable("07ASTANA2", "12/12/2007 9:30", "Second.")
                .cable("07ASTANA3", "12/13/2007 9:30", "Third.");
        cables.write(folder.resolve("cables.csv"));
        Files.writeString(folder.resolve("alerts.yaml"), JOB.formatted(folder));

        Typed first = night(1, "--hooks");
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err())
                .contains("Alert many: fired (above 1), 1 of 2 rows, told that it fires, hook failed: exit code 3");
        assertThat(folder.resolve("years.csv")).hasContent("year,cables\n2007,3\n");
        assertThat(Files.readString(folder.resolve("told")))
                .startsWith("{\"job\":\"alerts\",\"time\":\"2026-11-01T00:00:00Z\"");
        assertThat(alerts())
                .extracting(RunAlert::told)
                .containsExactly(Telling.FIRES, Telling.NOTHING, Telling.NOTHING, Telling.NOTHING, Telling.NOTHING);
        assertThat(alerts().get(3).judgement().note())
                .isEqualTo("too few earlier loads of the same sources to judge: 0 of 10");

        cables.cable("07ASTANA4", "10/26/2007 9:30", "Fourth.")
                .cable("08ASTANA5", "1/3/2008 10:05", "Fifth.")
                .cable("08ASTANA6", "1/4/2008 10:05", "Sixth.")
                .cable("08ASTANA7", "2/4/2008 10:05", "Seventh.")
                .cable("08ASTANA8", "3/4/2008 10:05", "Eighth.");
        cables.write(folder.resolve("cables.csv"));
        assertThat(night(2, "--hooks").code())
                .as("told again, as the hook failed")
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("told"))).contains("\"time\":\"2026-11-02T00:00:00Z\"");
        RunAlert closed = alerts().get(1);
        assertThat(closed.lines())
                .containsExactly(
                        "closed: fired (moved in a closed period), told that it fires", "  2007-10-01: 2, was 1");
        assertThat(alerts().get(2).lines())
                .containsExactly("share: fired (below 60%), told that it fires", "  4 of 8 (50.0%)");
        assertThat(folder.resolve("touched")).exists();

        assertThat(night(3).code()).as("told again, and the hook is not run").isEqualTo(1);
        assertThat(alerts().get(0).lines())
                .contains(
                        "many: fired (above 1), 3 of 5 rows, told that it fires, hook failed: it was not run, as --hooks was not given");
        assertThat(alerts().get(1).told()).isEqualTo(Telling.ENDED);
        assertThat(alerts().get(1).judgement().state()).isEqualTo(Judgement.State.NOT_FIRED);
        assertThat(alerts().get(4).judgement().note()).isEqualTo("the last load has none to judge");
        assertThat(new EventSchemas().problems(RunDocument.of(last()))).isEmpty();

        Path job = folder.resolve("alerts.yaml");
        Files.writeString(job, Files.readString(job).replace("above: 1}", "above: 100}"));
        assertThat(night(4).code()).isZero();
        assertThat(alerts().get(0).lines())
                .contains(
                        "  the alert of this name was defined otherwise in the last run and told that it fires: whether that has ended is not known");
    }

    private Typed night(int day, String... more) {
        String job = folder.resolve("alerts.yaml").toString();
        List<String> words = new ArrayList<>(List.of("run", job, "--date", "2026-11-0" + day));
        words.addAll(List.of("--warehouse", folder.resolve("w").toString()));
        words.addAll(List.of(more));
        return Typed.line(words.toArray(String[]::new));
    }

    private List<RunAlert> alerts() {
        return Objects.requireNonNull(last().end()).alerts();
    }

    private RunRecord last() {
        RunRecords records = RunRecords.of(folder.resolve("w"));
        return records.read(records.files().get(0));
    }
}
