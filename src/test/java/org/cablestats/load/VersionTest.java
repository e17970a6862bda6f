package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cablestats.cable.Fingerprint;
import org.junit.jupiter.api.Test;

final class VersionTest {
    /** From the worst to the best: each differs from the next in what the order names, and says the opposite in all that counts less. */
    private static final List<Fingerprint> WORST_FIRST = List.of(
            Entries.cable("06KIEV12", 10, "a"),
            Entries.cable("06KIEV12", 10, "z"),
            Entries.cable("06KYIV12", 10, "a"),
            Entries.cable("06KIEV12", 90, "a"),
            Entries.cable("06KIEV12", Entries.RELEASED, 5, "a"),
            Entries.cable("06KIEV12", Entries.RELEASED.plusSeconds(60), 2, "a"));

    @Test
    void ranksReleaseThenLengthThenIdThenDigest() {
        for (int seed = 0; seed < 50; seed++) {
            List<Fingerprint> shuffled = Arrays.asList(WORST_FIRST.toArray(Fingerprint[]::new));
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(Version.WORST_FIRST);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(WORST_FIRST);
        }
    }

    @Test
    void takesRecordsThatSayTheSameUnderTheSameIdAsEqual() {
        assertThat(Version.WORST_FIRST.compare(
                        Entries.cable("07ASTANA1", 10, "a"), Entries.cable("07ASTANA1", 10, "a")))
                .isZero();
    }
}
