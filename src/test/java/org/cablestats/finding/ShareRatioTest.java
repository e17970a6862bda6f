package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many times as large: by hand, against the published example, and against the truth of samples. */
final class ShareRatioTest {
    /** Koopman (1984), and Gart and Nam (1988) after him: 36 of 40 against 16 of 80, 4.5 times as many. */
    @Test
    void dividesWithTheIntervalOfKoopmansPaper() {
        ShareRatio ratio = new ShareRatio(new Share(36, 40), new Share(16, 80));
        assertThat(ratio.value()).isEqualTo(4.5, within(1e-12));
        assertThat(ratio.interval().low()).isCloseTo(2.94, within(0.005));
        assertThat(ratio.interval().high()).isCloseTo(7.15, within(0.005));
    }

    /** Turned around, the ends are those of the first divided into one. */
    @Test
    void hasTheSameIntervalWhicheverWayItIsDivided() {
        Interval one = new ShareRatio(new Share(36, 40), new Share(16, 80)).interval();
        Interval other = new ShareRatio(new Share(16, 80), new Share(36, 40)).interval();
        assertThat(other.low()).isCloseTo(1 / one.high(), within(1e-9));
        assertThat(other.high()).isCloseTo(1 / one.low(), within(1e-9));
    }

    @Test
    void hasNoEndWhereNothingIsToDivideBy() {
        ShareRatio none = new ShareRatio(new Share(5, 10), new Share(0, 10));
        assertThat(none.value()).isInfinite();
        assertThat(none.interval().high()).isInfinite();
        assertThat(none.interval().low()).isGreaterThan(1);
        assertThatThrownBy(() -> new ShareRatio(new Share(0, 10), new Share(0, 20)))
                .hasMessage("Invalid ratio: Share[part=0, whole=10] to Share[part=0, whole=20]");
    }

    @Test
    void holdsTheTrueRatioIn95Of100Samples() {
        Random random = new Random(43);
        int covered = 0;
        int samples = 0;
        while (samples < 20_000) {
            double upper = 0.02 + 0.6 * random.nextDouble();
            double lower = 0.02 + 0.6 * random.nextDouble();
            Share one = DifferenceTest.draw(random, 40 + random.nextInt(200), upper);
            Share other = DifferenceTest.draw(random, 40 + random.nextInt(400), lower);
            if (one.part() + other.part() > 0) {
                samples++;
                covered += new ShareRatio(one, other).interval().contains(upper / lower) ? 1 : 0;
            }
        }
        assertThat((double) covered / samples).isBetween(0.94, 0.96);
    }
}
