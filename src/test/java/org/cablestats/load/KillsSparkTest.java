package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills that {@code src/bench/kills.sh} does by the hundred. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class KillsSparkTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void leavesTheStateOfBeforeOrOfAfterwardsToTheNextLoad() throws Exception {
        List<String> lines = new ArrayList<>();
        Kills.Outcome outcome = Kills.run(folder, KILLS, 300, 1, lines::add);
        assertThat(outcome.before() + outcome.after()).isEqualTo(KILLS).isEqualTo(lines.size());
        // The first falls into the first quarter of a load, which is not over when the JVM is up.
        assertThat(outcome.before()).isPositive();
    }
}
