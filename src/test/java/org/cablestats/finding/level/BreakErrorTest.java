package org.cablestats.finding.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How far a date may be off, against published quantiles, R's strucchange and random walks. */
final class BreakErrorTest {
    private static final int WALKS = 2_000;
    private static final double STEP = 0.02;

    /** What {@code confint(breakpoints(Nile ~ 1))} prints, 25 28 32, which are 1895 to 1902: METHODS.md 6. */
    @Test
    void givesTheIntervalOfTheNileAsRDoes() {
        BreakError error = new BreakError(Nile.flow().level(0, 28), Nile.flow().level(28, 100));
        assertThat(28 - error.earlier()).isEqualTo(25);
        assertThat(28 + error.later()).isEqualTo(32);
    }

    /** With equal variances: 7.7 and 11.0 hold 90 and 95 per cent (Yao 1987; Bai 1997: 7 and 11). */
    @Test
    void hasThePublishedQuantiles() {
        assertThat(BreakError.distance(0.05, 1)).isCloseTo(7.7, within(0.05));
        assertThat(BreakError.distance(0.025, 1)).isCloseTo(11.0, within(0.05));
    }

    /** Errors to one side are the rarer the calmer it is: both sides together are all there are. */
    @Test
    void sharesErrorsOutBetweenTheSides() {
        for (double ratio : new double[] {0.05, 0.5, 1, 3, 20}) {
            double one = BreakError.beyond(1e-12, ratio);
            assertThat(one).isCloseTo(1 / (1 + ratio), within(1e-5));
            assertThat(one + BreakError.beyond(1e-12, 1 / ratio)).isCloseTo(1, within(1e-5));
        }
        assertThat(BreakError.distance(0.025, 50)).isZero();
        assertThat(BreakError.distance(0.025, 0)).isBetween(10.0, 20.0);
    }

    /**
     * The limit is where a walk with two sides, both drifting down from the break, is highest: here one side has four times the other's
     * variance. A walk in steps misses some of its height, 0.5826 standard deviations of a step (Siegmund 1985).
     */
    @Test
    void agreesWithRandomWalks() {
        SplittableRandom random = new SplittableRandom(19);
        double ratio = 4;
        double far = BreakError.distance(0.1, ratio);
        int toThisSide = 0;
        int beyond = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            double[] own = highest(random, 1);
            double[] other = highest(random, ratio);
            boolean isThisSide = own[0] > other[0];
            toThisSide += isThisSide ? 1 : 0;
            beyond += isThisSide && own[1] > far ? 1 : 0;
        }
        assertThat((double) toThisSide / WALKS).isCloseTo(0.2, within(0.03));
        assertThat((double) beyond / WALKS).isCloseTo(0.1, within(0.02));
    }

    /** How high a walk that drifts down by half of the distance comes, and where. */
    private static double[] highest(SplittableRandom random, double variance) {
        double deviation = Math.sqrt(variance * STEP);
        double height = 0;
        double[] highest = {0, 0};
        for (double at = STEP; at < 40 * variance; at += STEP) {
            height += deviation * random.nextGaussian() - STEP / 2;
            if (height > highest[0]) {
                highest[0] = height;
                highest[1] = at;
            }
        }
        highest[0] += 0.5826 * deviation;
        return highest;
    }
}
