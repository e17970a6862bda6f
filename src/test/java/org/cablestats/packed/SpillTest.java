package org.cablestats.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are the same whether their bytes are in memory or on disk. */
final class SpillTest {
    private static final Packing<String> TEXTS = new Packing<>() {
        @Override
        public void write(String text, PackedOutput out) {
            out.writeText(text);
        }

        @Override
        public String read(PackedInput in) {
            return in.readText();
        }
    };

    @TempDir
    private Path folder;

    @Test
    void givesBackEachListWhereverItsBytesAre() {
        Random random = new Random(7);
        try (Spill spill = new Spill(2_000, folder)) {
            List<List<String>> lists = new ArrayList<>();
            List<List<String>> kept = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                List<String> list = texts(random);
                lists.add(list);
                kept.add(spill.keep(PackedList.of(list.iterator(), TEXTS)));
            }

            assertThat(kept).isEqualTo(lists);
        }
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        try (Spill spill = new Spill(0, folder)) {
            spill.keep(PackedList.of(List.of("one").iterator(), TEXTS));
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void keepsInMemoryWhatNoDiskTakes() {
        List<String> list = List.of("one", "two");
        try (Spill spill = new Spill(0, folder.resolve("missing"))) {
            assertThat(spill.keep(PackedList.of(list.iterator(), TEXTS))).isEqualTo(list);
        }
    }

    @Test
    void makesNoFileForWhatFitsIntoMemory() throws IOException {
        try (Spill spill = new Spill(1_000, folder)) {
            spill.keep(PackedList.of(List.of("one").iterator(), TEXTS));

            assertThat(files()).isEmpty();
        }
    }

    private static List<String> texts(Random random) {
        return random.ints(random.nextInt(30), 0, 1_000_000)
                .mapToObj(Integer::toString)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
