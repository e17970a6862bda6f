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

    /** 0.05 by 4, 3 and 2; with the third it ends, and the last is held against the same. */
    @Test
    void saysWhatEachIsHeldAgainst() {
        assertThat(Holm.levels(new double[] {0.01, 0.04, 0.03, 0.005}, LEVEL))
                .containsExactly(LEVEL / 3, LEVEL / 2, LEVEL / 2, LEVEL / 4);
        assertThat(Holm.levels(new double[] {Double.NaN, 0.05}, LEVEL)).containsExactly(Double.NaN, LEVEL);
    }
}
