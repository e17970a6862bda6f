package org.cablestats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class RunDocumentTest {
    private static final List<RunRecord> RUNS = List.of(
            InventedRuns.night(),
            InventedRuns.stopped(),
            InventedRuns.interrupted(),
            InventedRuns.skipped(),
            InventedRuns.kept(),
            new RunRecord(InventedRuns.start(4, 3), null));

    private final EventSchemas schemas = new EventSchemas();

    @Test
    void isAListOfOpenLineagesEvents() {
        Golden.assertEqual("run/night.json", RunDocument.of(InventedRuns.night()));
        Golden.assertEqual("run/stopped.json", RunDocument.of(InventedRuns.stopped()));
        Golden.assertEqual("run/skipped.json", RunDocument.of(InventedRuns.skipped()));
        Golden.assertEqual("run/killed.json", RunDocument.of(new RunRecord(InventedRuns.start(4, 3), null)));
    }

    @Test
    void followsTheSchemasThatItNames() {
        RUNS.forEach(run -> assertThat(schemas.problems(RunDocument.of(run))).isEmpty());
    }

    /** Else the test before this one could not fail. */
    @Test
    void wouldNotFollowThemWereItOtherwise() {
        String right = RunDocument.of(InventedRuns.night());
        Stream<String> wrong = Stream.of(
                right.replaceAll("\"runId\":\"[^\"]*\"", "\"runId\":\"7\""),
                right.replace("\"eventTime\":\"2026-11-30T00:00:00Z\"", "\"eventTime\":\"yesterday\""),
                right.replace("\"eventType\":\"COMPLETE\"", "\"eventType\":\"DONE\""),
                right.replace("\"_producer\":\"urn:cablestats:0.1.0\",", ""),
                right.replace("\"exit_code\":0", "\"exit_code\":3"),
                right.replace("\"datasetVersion\":\"3\"", "\"datasetVersion\":3"),
                right.replace("\"bytes\":5120", "\"size\":5120"),
                right.replace("\"told\":\"still fires\"", "\"told\":\"again\""),
                right.replace("\"holds\":true", "\"holds\":1"),
                right.replace("\"value\":54", "\"value\":\"54\""));

        assertThat(wrong).allSatisfy(text -> assertThat(schemas.problems(text)).isNotEmpty());
    }

    @Test
    void isReadAsItWasWritten() {
        RUNS.forEach(run -> assertThat(RunDocumentReader.read("r.json", RunDocument.of(run)))
                .isEqualTo(run));
    }

    @Test
    void tellsAnAlertWithoutWhatOnlyLaterRunsNeed() {
        String told = RunDocument.ofAlert("nightly", InventedRuns.time(), InventedRuns.firing());

        assertThat(told)
                .startsWith("{\"job\":\"nightly\",\"time\":\"2026-11-30T00:00:00Z\",\"alert\":{\"name\":\"narcotics\",")
                .doesNotContain("figures")
                .endsWith("}}\n");
        assertThat(InventedRuns.firing().lines())
                .containsExactly(
                        "narcotics: fired (unusual since the last run), 1 of 2 rows, told that it still fires, hook"
                                + " failed: exit code 3",
                        "  Embassy Astana: 54 of 130 (41.5%), usually 2 to 17",
                        "  1 row not judged: new since the last run");
    }

    @Test
    void saysThatItIsNoneWhereItIsNone() {
        String right = RunDocument.of(InventedRuns.night());
        assertThatThrownBy(() -> RunDocumentReader.read("r.json", right.replace("\"number\":1", "\"number\":9")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read r.json: its id is not that of its run");
        for (String text : List.of("[]", "[{}]", right.replace("\"exit_code\":0", "\"exit_code\":\"none\""))) {
            assertThatThrownBy(() -> RunDocumentReader.read("r.json", text))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot read r.json: it is no run record");
        }
        assertThatThrownBy(() -> RunDocumentReader.read("r.json", right.substring(0, 900)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("r.json:1: Invalid YAML");
    }

    @Test
    void hasAnIdOfWhatTheRunIs() {
        RunStart run = InventedRuns.start(1, 2);

        assertThat(InventedRuns.start(1, 5).id()).as("whatever it finds").isEqualTo(run.id());
        assertThat(InventedRuns.start(2, 2).id()).as("a second one").isNotEqualTo(run.id());
        assertThat(run.id().version()).as("name-based").isEqualTo(3);
    }
}
