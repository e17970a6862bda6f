package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How far two shares are apart. */
final class EffectSizeTest {
    private static final double EXACT = 1e-12;

    /** Cohen (1988), table 6.2.2: the angles of 0.10, 0.50 and 1.00 are 0.644, 1.571 and 3.142. */
    @Test
    void isTheDistanceOfCohensAngles() {
        assertThat(EffectSize.of(0, 0.1)).isCloseTo(0.644, within(0.0005));
        assertThat(EffectSize.of(0, 0.5)).isCloseTo(Math.PI / 2, within(EXACT));
        assertThat(EffectSize.of(0.1, 0.5)).isCloseTo(1.571 - 0.644, within(0.001));
        assertThat(EffectSize.of(0, 1)).isCloseTo(Math.PI, within(EXACT));
    }

    @Test
    void isTheSameEitherWayAndForWhatIsLeft() {
        assertThat(EffectSize.of(0.2, 0.7)).isCloseTo(EffectSize.of(0.7, 0.2), within(EXACT));
        assertThat(EffectSize.of(0.2, 0.7)).isCloseTo(EffectSize.of(0.8, 0.3), within(EXACT));
        assertThat(EffectSize.of(0.3, 0.3)).isZero();
    }

    @Test
    void isUnknownWhereAShareIs() {
        assertThat(EffectSize.of(Double.NaN, 0.5)).isNaN();
    }
}
