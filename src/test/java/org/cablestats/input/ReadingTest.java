package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingTest {
    private static final Storage STORAGE = Storage.of(List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, false, 0", "2, true, 0", "3, true, 1", "8, true, 6"})
    void keepsOnAClusterToTheCoresThatATaskAskedFor(int cpus, boolean readsAhead, int takers) {
        Reading reading = Reading.of(STORAGE, false, cpus);

        assertThat(reading.readsAhead()).isEqualTo(readsAhead);
        assertThat(reading.takers()).isEqualTo(takers);
    }

    @Test
    void usesTheCoresOfThisMachineWhereItIsOneProcess() {
        Reading reading = Reading.of(STORAGE, true, 1);

        assertThat(reading.readsAhead()).isTrue();
        assertThat(reading.takers()).isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** A compressed file is one stream: the one kind of part for which threads are started at all. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void startsNoThreadBeyondThem(int cpus, boolean isOwn) throws IOException {
        Path packed = folder.resolve("cables.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 1; i <= 100; i++) {
                String record = "\"" + i + "\",\"1/2/2003 4:05\",\"03ROME" + i
                        + "\",\"Embassy Rome\",\"UNCLASSIFIED\",\"\",\"header\",\"body\"\n";
                out.write(record.getBytes(StandardCharsets.US_ASCII));
            }
        }
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Plan plan = Plan.of(List.of(packed.toString()), STORAGE, "csv");

        int records = 0;
        try (TaskRecords<Boolean> read = new TaskRecords<>(
                plan.tasks().iterator(),
                record -> threads.add(Thread.currentThread()),
                new Reading(STORAGE, cpus),
                bytes -> {})) {
            for (; read.hasNext(); records++) {
                read.next();
            }
        }

        assertThat(records).isEqualTo(100);
        assertThat(threads.contains(Thread.currentThread())).isEqualTo(isOwn);
    }
}
