package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cablestats.run.EventSchemas;
import org.cablestats.run.RunBasis;
import org.cablestats.run.RunDocument;
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

/** A job with an alert, which is taken every night: what its reports do where there is no news. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ReportNewsSparkTest {
    private static final String JOB = """
            title: Watched
            steps:
              - load: {from: '%1$s/cables.csv'}
              - alert:
                  name: many
                  statistic: cables-by-month
                  when: {above: 1}
                  hook: [test, -e, '%1$s/heard']
              - report:
                  name: completeness
                  formats: [html]
                  into: '%1$s/out'
                  mail: {to: desk@example.org, from: cables@example.org, only: news}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        CablesCsv.two().write(folder.resolve("cables.csv"));
        Files.writeString(folder.resolve("watched.yaml"), JOB.formatted(folder));
    }

    @Test
    void leavesReportsAloneThatWouldOnlyBeWrittenAgain() throws IOException {
        assertThat(night().err()).contains("completeness.eml: names what alerts told: many");
        assertThat(Typed.line("verify", out("").toString(), "--recompute", "--warehouse", warehouse())
                        .code())
                .as("made anew without the alert")
                .isZero();
        String writer = last().start().id().toString();
        byte[] message = Files.readAllBytes(out("completeness.eml"));
        Files.delete(out("completeness.eml"));

        String unchanged = "nothing has changed since run " + writer.substring(0, 8);
        assertThat(night().err()).contains(unchanged);
        assertThat(night().err()).as("compared with the run before").contains(unchanged);
        assertThat(out("completeness.eml")).as("sent").doesNotExist();
        assertThat(report().basis()).extracting(RunBasis::unchangedSince).isEqualTo(writer);
        assertThat(report().files()).extracting(RunStep.RunFile::path).contains("completeness.html", "index.html");
        assertThat(new EventSchemas().problems(RunDocument.of(last()))).isEmpty();
        assertThat(Typed.line("runs", "show", "latest", "--warehouse", warehouse())
                        .out())
                .contains("found in out", unchanged);

        assertThat(night("--force").err()).doesNotContain("nothing has changed");
        assertThat(out("completeness.eml")).hasBinaryContent(message);
        Files.writeString(out("completeness.html"), "x");
        assertThat(night().err()).doesNotContain("nothing has changed");
        assertThat(out("completeness.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void writesThemWhereAnAlertIsToldAgain() throws IOException {
        assertThat(night("--hooks").err()).contains("hook failed: exit code 1");
        String writer = last().start().id().toString();
        Files.delete(out("completeness.eml"));
        Files.createFile(folder.resolve("heard"));
        assertThat(night("--hooks").err())
                .contains("completeness.eml: names what alerts told: many")
                .doesNotContain("nothing has changed");
        assertThat(report().basis()).extracting(RunBasis::unchangedSince).isNull();
        assertThat(last().start().id().toString()).isNotEqualTo(writer);
        assertThat(night("--hooks").err()).contains("nothing has changed");
    }

    @Test
    void leavesThemAloneAlsoWhereALaterStepFailed() throws IOException {
        Files.writeString(folder.resolve("watched.yaml"), JOB.formatted(folder) + "  - check: {cables: {max: 1}}\n");
        assertThat(run().code()).isEqualTo(1);
        assertThat(run().err()).contains("nothing has changed since run ", "Cannot accept the cables: 2");
    }

    private Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    private String warehouse() {
        return folder.resolve("w").toString();
    }

    private Typed night(String... more) {
        Typed night = run(more);
        assertThat(night.code()).as(night.err()).isZero();
        return night;
    }

    private Typed run(String... more) {
        List<String> words =
                new ArrayList<>(List.of("run", folder.resolve("watched.yaml").toString(), "--warehouse", warehouse()));
        words.addAll(List.of(more));
        return Typed.line(words.toArray(String[]::new));
    }

    private RunRecord last() {
        RunRecords records = RunRecords.of(folder.resolve("w"));
        return records.read(records.files().get(0));
    }

    private RunStep report() {
        return Objects.requireNonNull(last().end()).steps().get(2);
    }
}
