package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class IntervalTest {
    private static final Offset<Double> CLOSE = Offset.offset(0.00005);

    /** Newcombe (1998) gives these for Wilson's score method without continuity correction. */
    @Test
    void isThatOfThePublishedExamples() {
        assertIs(81, 263, 0.2553, 0.3662);
        assertIs(15, 148, 0.0624, 0.1605);
        assertIs(0, 20, 0, 0.1611);
        assertIs(1, 29, 0.0061, 0.1718);
    }

    @Test
    void isUnknownOfNothing() {
        assertThat(Interval.wilson(0, 0)).isNull();
        assertThat(Interval.middle(new double[0])).isNull();
    }

    @Test
    void leavesOutAFortiethOfTheValuesAtEachEnd() {
        double[] values =
                IntStream.rangeClosed(0, 1000).mapToDouble(i -> 1000 - i).toArray();

        assertThat(Interval.middle(values)).isEqualTo(new Interval(25, 975));
        assertThat(Interval.middle(new double[] {0.5})).isEqualTo(new Interval(0.5, 0.5));
    }

    private static void assertIs(long successes, long cases, double low, double high) {
        Interval interval = Objects.requireNonNull(Interval.wilson(successes, cases));
        assertThat(interval.low()).isCloseTo(low, CLOSE);
        assertThat(interval.high()).isCloseTo(high, CLOSE);
    }
}
