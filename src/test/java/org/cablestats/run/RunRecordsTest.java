package org.cablestats.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
