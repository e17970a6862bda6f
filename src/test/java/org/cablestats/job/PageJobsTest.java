package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.cablestats.progress.Progress;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.Pages;
import org.cablestats.testing.Pages.Block;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every job that a page shows, whole or in part, can be run: its keys are known, and what it names is there. */
final class PageJobsTest {
    @TempDir
    private Path home;

    static Stream<Block> jobs() throws IOException {
        return Pages.code().stream().filter(Block::isJob);
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void isRead(Block block) throws IOException {
        Path file = Files.writeString(home.resolve("shown.yaml"), whole(block.text()));
        Workplace workplace = new Workplace(Workplace.CURRENT);

        assertThat(JobRun.verified(
                        Jobs.find(file.toString(), workplace),
                        workplace,
                        new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), EngineOptions.LOCAL),
                        Progress.SILENT,
                        () -> Instant.EPOCH))
                .isNotNull();
    }

    private static String whole(String shown) {
        if (shown.startsWith("title:")) {
            return shown.contains("\nsteps:") ? shown : shown + "steps: [{index: {}}]\n";
        }
        return "title: Shown\n" + (shown.startsWith("- ") ? "steps:\n" : "") + shown;
    }
}
