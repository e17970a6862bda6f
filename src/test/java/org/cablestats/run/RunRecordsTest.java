package org.cablestats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunRecordsTest {
    @TempDir
    private Path warehouse;

    private RunRecords records() {
        return RunRecords.of(warehouse);
    }

    @Test
    void keepsTheEndInThePlaceOfTheStart() throws IOException {
        RunRecord night = InventedRuns.night();
        records().keep(new RunRecord(night.start(), null));
        assertThat(read()).containsExactly(new RunRecord(night.start(), null));

        records().keep(night);
        assertThat(read()).containsExactly(night);
        assertThat(records().files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "20261130T000000000Z-001-nightly-" + night.start().id() + ".json");
        try (Stream<Path> files = Files.list(records().folder())) {
            assertThat(files).as("nothing else is left").hasSize(1);
        }
    }

    @Test
    void countsTheRunsOfATimeAndListsTheNewestFirst() {
        assertThat(records().next(InventedRuns.time())).isEqualTo(1);
        records().keep(InventedRuns.night());
        assertThat(records().next(InventedRuns.time())).isEqualTo(2);
        assertThat(records().next(InventedRuns.time().plus(Duration.ofMillis(1))))
                .isEqualTo(1);
        records().keep(InventedRuns.interrupted());
        records().keep(InventedRuns.stopped());

        assertThat(read()).containsExactly(InventedRuns.interrupted(), InventedRuns.stopped(), InventedRuns.night());
    }

    /** Whoever comes at the same moment sees the same names, and each gets a number all the same. */
    @Test
    void givesTwoRunsOfOneInstantTwoNumbers() throws Exception {
        ExecutorService together = Executors.newFixedThreadPool(8);
        try {
            List<Callable<RunStart>> runs =
                    Collections.nCopies(24, () -> records().begin(InventedRuns.start(1, 2)));
            List<RunStart> begun = new ArrayList<>();
            for (Future<RunStart> run : together.invokeAll(runs)) {
                begun.add(run.get());
            }

            assertThat(begun)
                    .extracting(RunStart::number)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 24).boxed().toList());
            assertThat(read()).extracting(RunRecord::start).containsExactlyInAnyOrderElementsOf(begun);
        } finally {
            together.shutdownNow();
        }
        try (Stream<Path> files = Files.list(records().folder())) {
            assertThat(files).as("nothing else is left").hasSize(24);
        }
    }

    @Test
    void leavesTheNumberOfARunThatWasKilledBeforeItHadARecord() throws IOException {
        Files.createDirectories(records().folder());
        Files.createFile(records().folder().resolve(".20261130T000000000Z-001-claim"));

        assertThat(records().begin(InventedRuns.start(1, 2)).number()).isEqualTo(2);
        Files.delete(records().files().get(0));
        records().keep(new RunRecord(InventedRuns.start(7, 2), null));
        assertThat(records().begin(InventedRuns.start(1, 2)).number())
                .as("after the last, whichever are gone")
                .isEqualTo(8);
    }

    @Test
    void givesThoseOfAJobTheLatestFirstWithoutWhatIsNone() throws IOException {
        records().keep(InventedRuns.night());
        records().keep(InventedRuns.skipped());
        Files.writeString(records().folder().resolve("20261201T000000000Z-001-nightly-x.json"), "[]");

        assertThat(records().of("nightly")).containsExactly(InventedRuns.skipped(), InventedRuns.night());
        assertThat(records().of("night")).isEmpty();
    }

    @Test
    void takesAPartThatAKillLeftForNoRecord() throws IOException {
        records().keep(InventedRuns.night());
        Files.writeString(records().folder().resolve(".20261201T000000000Z-001-nightly-x.json.part"), "[{");

        assertThat(read()).containsExactly(InventedRuns.night());
    }

    @Test
    void saysWhyARecordCannotBeKept() throws IOException {
        Files.writeString(warehouse.resolve("runs"), "a file");

        assertThatThrownBy(() -> records().keep(InventedRuns.night()))
                .isInstanceOf(MachineException.class)
                .hasMessageStartingWith("Cannot write " + warehouse.resolve("runs") + "/20261130T");
    }

    private List<RunRecord> read() {
        return records().files().stream().map(records()::read).toList();
    }
}
