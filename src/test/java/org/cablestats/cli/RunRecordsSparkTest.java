package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.FileUtils;
import org.cablestats.run.EventSchemas;
import org.cablestats.run.RunCheck;
import org.cablestats.run.RunDocument;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunLoad;
import org.cablestats.run.RunMetrics;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStep;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves of itself beside the tables, however it ends. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RunRecordsSparkTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        CablesCsv.two().write(folder.resolve("a.csv"));
    }

    @Test
    void areOfWhatWasReadFoundAndLeft() throws IOException {
        String job = job("load: {from: %s, check: {cables: {min: 2}}}", "check: {cables: {max: 2}}");
        assertThat(run(job, "w1", "--date", "2026-11-30").code()).isZero();
        assertThat(run(job, "w1", "--date", "2026-11-30", "--force").code()).isZero();
        assertThat(run(job, "w2", "--date", "2026-11-30").code()).isZero();

        RunRecord again = record("w1", 0);
        RunRecord first = record("w1", 1);
        RunEnd end = end("w1", 1);
        RunLoad load = load(end);
        assertThat(first.start().job()).isEqualTo("night");
        assertThat(first.start().snapshot()).isNull();
        assertThat(first.start().definitions()).containsOnlyKeys("program", "job", "dictionary");
        assertThat(first.start().versions()).containsKeys("program", "java", "spark", "iceberg");
        assertThat(end.state()).isEqualTo(RunEnd.State.COMPLETE);
        assertThat(end.snapshot()).isEqualTo(1);
        assertThat(end.steps()).extracting(RunStep::step).containsExactly("load", "check");
        assertThat(end.steps()).extracting(RunStep::checks).containsExactly(1, 1);
        assertThat(load.count("new")).isEqualTo(2);
        assertThat(load.inputs()).extracting(RunLoad.RunInput::name).containsExactly("a.csv");
        assertThat(again.start().snapshot()).isEqualTo(1);
        assertThat(again.start().number()).isEqualTo(2);
        assertThat(load(end("w1", 0)).state()).isEqualTo("unchanged");
        assertThat(text("w1", 1)).isNotEqualTo(text("w1", 0)).isEqualTo(text("w2", 0));
        assertThat(new EventSchemas().problems(RunDocument.of(again))).isEmpty();
    }

    @Test
    void spareARunThatWouldOnlyDoTheSameAgain() throws IOException {
        Path out = folder.resolve("out/ids.csv");
        String job = job("load: {from: %s}", "query: {sql: SELECT id FROM cables ORDER BY id, into: '" + out + "'}");
        assertThat(run(job, "w1").err()).doesNotContain("Skipped");
        RunRecord first = record("w1", 0);

        Path metrics = folder.resolve("night.prom");
        Typed second = run(job, "w1", "--metrics", metrics.toString());
        assertThat(second.code()).isZero();
        assertThat(second.err())
                .isEqualTo("A night\nSkipped: nothing has changed since run "
                        + first.start().id().toString().substring(0, 8) + " of "
                        + first.start().began()
                        + ", whose files are in " + out.getParent() + " (--force runs it all the same)\n");
        assertThat(record("w1", 0).state()).isEqualTo("skipped");
        assertThat(end("w1", 0).steps()).isEmpty();
        assertThat(end("w1", 0).snapshot()).isEqualTo(1);
        assertThat(Files.readString(metrics)).contains("success{job=\"night\"} 1\n", "skipped{job=\"night\"} 1\n");
        assertThat(new EventSchemas().problems(RunDocument.of(record("w1", 0)))).isEmpty();
        assertThat(run(job, "w1").err())
                .as("compared with the run that was taken")
                .isEqualTo(second.err());
        assertThat(run(job, "w1", "--force").err()).contains("nothing changed: no snapshot was made");
    }

    @Test
    void spareNoRunAfterSomethingHasChanged() throws IOException {
        Path out = folder.resolve("out/ids.csv");
        String query = "query: {sql: SELECT id FROM cables ORDER BY id, into: '" + out + "'}";
        assertThat(run(job("load: {from: %s}", query), "w1").code()).isZero();
        String job = job("load: {from: %s}", query);
        assertThat(plan(job)).contains("run: skipped, as nothing has changed since run ");

        assertThat(plan(job, "--date", "2026-11-30"))
                .contains("run: taken, as no earlier run of this date is recorded");
        String written = Files.readString(out);
        Files.writeString(out, written.replace("07ASTANA1", "07ASTANA9"));
        assertThat(plan(job)).contains("run: taken, as " + out + " was changed (compared with run ");
        Files.writeString(out, written);
        Path source = folder.resolve("a.csv");
        String cables = Files.readString(source);
        Files.writeString(source, cables.replace("First.", "Thirst"));
        assertThat(plan(job)).contains("run: taken, as other bytes are in " + source);
        Files.writeString(source, cables);
        assertThat(plan(job)).contains("run: skipped");
        assertThat(plan(job("load: {from: %s}"))).contains("run: taken, as definitions have changed");
        job("load: {from: %s}", query);
        Typed.line("load", source.toString(), "--warehouse", at("w1"));
        assertThat(plan(job)).contains("run: taken, as the warehouse has changed");
    }

    private String plan(String job, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.add("--dry-run");
        return run(job, "w1", words.toArray(String[]::new)).out();
    }

    @Test
    void sayWhyARunFailedAndHow() throws IOException {
        assertThat(run(job("load: {from: %s}"), "w1").code()).isZero();
        String check = job("load: {from: %s, check: {cables: {min: 3}}}", "check: {cables: {max: 2}}");

        assertThat(run(check, "w1").code()).isEqualTo(1);
        RunEnd failed = end("w1", 0);
        assertThat(failed.state()).isEqualTo(RunEnd.State.FAIL);
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.message()).contains("Cannot accept the cables: 2 (expected at least 3)");
        assertThat(failed.steps()).as("the check was not reached").hasSize(1);
        assertThat(failed.steps().get(0).verdicts())
                .containsExactly(new RunCheck("the cables: 2", 2.0, "at least 3", false));

        assertThat(run(job("load: {from: 's3://me:word@nowhere/a.csv'}"), "w1").code())
                .isNotZero();
        assertThat(end("w1", 0).steps()).extracting(RunStep::ended).containsExactly(false);
        assertThat(text("w1", 0)).doesNotContain("word").contains("***@nowhere");

        assertThat(run(job("load: {from: %s, chek: 1}"), "w1").code()).isEqualTo(2);
        assertThat(run(job("report: {name: overvew}"), "w1").code()).isEqualTo(2);
        assertThat(end("w1", 0).message()).contains("did you mean 'overview'?");
    }

    @Test
    void haveTheNumbersThatAreWatched() throws IOException {
        Path metrics = folder.resolve("watched/night.prom");
        String[] watched = {"--metrics", metrics.toString(), "--date", "2026-11-30"};
        Typed typed = run(job("load: {from: %s}"), "w1", watched);

        assertThat(typed.out()).isEqualTo(metrics + "\n");
        assertThat(Files.readString(metrics))
                .isEqualTo(RunMetrics.of(record("w1", 0)))
                .contains("cablestats_run_success{job=\"night\"} 1\n", "cablestats_run_cables{job=\"night\"} 2\n");
        assertThat(run(job("check: {cables: {max: 1}, filled: {id: 100%%}}"), "w1", watched)
                        .code())
                .isEqualTo(1);
        assertThat(end("w1", 0).steps().get(0).verdicts())
                .extracting(RunCheck::holds)
                .containsExactly(false, true);
        assertThat(new EventSchemas().problems(RunDocument.of(record("w1", 0)))).isEmpty();
        assertThat(Files.readString(metrics))
                .contains("success{job=\"night\"} 0\n")
                .doesNotContain("run_cables");
        assertThat(run(job("report: {name: overvew}"), "w1", watched).code()).isEqualTo(2);
        assertThat(Files.readString(metrics)).contains("exit_code{job=\"night\"} 2\n");
    }

    @Test
    void areLeftByNoRunThatLeavesNothingElse() {
        String[] dry = {"load", folder.resolve("a.csv").toString(), "--dry-run", "--warehouse", at("w1")};
        assertThat(Typed.line(dry).code()).isZero();
        assertThat(Typed.line("load", folder + "/none.csv", "--warehouse", at("w1"))
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("w1")).doesNotExist();
    }

    @Test
    void stopNoRunWhereTheyCannotBeKept() throws IOException {
        assertThat(run(job("load: {from: %s}"), "w1").code()).isZero();
        FileUtils.deleteDirectory(folder.resolve("w1/runs").toFile());
        Files.writeString(folder.resolve("w1/runs"), "a file");

        Typed typed = run(job("check: {cables: {max: 2}}"), "w1");
        assertThat(typed.code()).isZero();
        assertThat(typed.err())
                .containsOnlyOnce("Cannot keep the run record: Cannot write ")
                .containsOnlyOnce("Cannot see whether another run of job 'night' is at work: Cannot write ");
    }

    private Typed run(String job, String warehouse, String... more) {
        List<String> words = new ArrayList<>(List.of("run", job, "--warehouse", at(warehouse)));
        words.addAll(List.of(more));
        return Typed.line(words.toArray(String[]::new));
    }

    private String at(String warehouse) {
        return folder.resolve(warehouse).toString();
    }

    private String job(String... steps) throws IOException {
        String text = "title: A night\nsteps:\n  - " + String.join("\n  - ", steps) + "\n";
        return Files.writeString(folder.resolve("night.yaml"), text.formatted(folder.resolve("a.csv")))
                .toString();
    }

    private RunRecord record(String warehouse, int place) {
        RunRecords records = RunRecords.of(folder.resolve(warehouse));
        return records.read(records.files().get(place));
    }

    private RunEnd end(String warehouse, int place) {
        return Objects.requireNonNull(record(warehouse, place).end());
    }

    private static RunLoad load(RunEnd end) {
        return Objects.requireNonNull(end.steps().get(0).load());
    }

    /** The document without what the clock said. */
    private String text(String warehouse, int place) throws IOException {
        String text = Files.readString(
                RunRecords.of(folder.resolve(warehouse)).files().get(place));
        return text.replaceAll("\"cablestats_timings\":.*?(?=}},\"job\")", "");
    }
}
