package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HolmTest {
    private static final double LEVEL = 0.05;

    /** The example of Wikipedia's "Holm–Bonferroni method": the fourth and the first are sure, and with the third it ends. */
    @Test
    void stopsAtTheFirstThatMayBeChance() {
        assertThat(Holm.sure(new double[] {0.01, 0.04, 0.03, 0.005}, LEVEL)).containsExactly(true, false, false, true);
    }

    @Test
    void isNotStricterThanNeededForOneAlone() {
        assertThat(Holm.sure(new double[] {0.05}, LEVEL)).containsExactly(true);
        assertThat(Holm.sure(new double[] {}, LEVEL)).isEmpty();
    }
}
