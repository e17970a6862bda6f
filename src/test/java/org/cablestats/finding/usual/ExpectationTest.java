package org.cablestats.finding.usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.cablestats.finding.usual.Expectation.Pair;
import org.junit.jupiter.api.Test;

final class ExpectationTest {
    private static final List<Quantity> EVEN = Collections.nCopies(10, Quantity.events(4, 1));

    /** 40 in ten nights: of 47 in eleven, how often seven and more fall into the last one. */
    @Test
    void countsEventsAsGivenTheirSum() {
        double expected = 0;
        for (int k = 7; k <= 47; k++) {
            expected += ways(47, k) * Math.pow(1 / 11.0, k) * Math.pow(10 / 11.0, 47 - k);
        }

        assertThat(Expectation.ofNext(EVEN).chance(Quantity.events(7, 1), Side.ABOVE))
                .isCloseTo(expected, within(1e-12));
        assertThat(Expectation.ofNext(EVEN).chance(Quantity.events(7, 1), Side.EITHER))
                .isCloseTo(2 * expected, within(1e-12));
        assertThat(Expectation.ofNext(EVEN).chance(Quantity.events(8, 2), Side.EITHER))
                .isEqualTo(1);
    }

    /** 10 of 100 before, 5 of 10 now: how often five and more of the fifteen are among these ten. */
    @Test
    void countsPartsAsGivenTheirSum() {
        List<Quantity> earlier = Collections.nCopies(10, Quantity.part(1, 10));
        double expected = 0;
        for (int k = 5; k <= 10; k++) {
            expected += ways(10, k) * ways(100, 15 - k) / ways(110, 15);
        }

        assertThat(Expectation.ofNext(earlier).chance(Quantity.part(5, 10), Side.ABOVE))
                .isCloseTo(expected, within(1e-12));
    }

    /** Pearson's dispersion of 0 and 8 in turns is 40 / 9, its upper limit 40 / 3.325, the 5 per cent point of chi-square with nine. */
    @Test
    void allowsForNumbersThatComeInClusters() {
        List<Quantity> uneven = LongStream.range(0, 10)
                .mapToObj(i -> Quantity.events(8 * (i % 2), 1))
                .toList();
        Expectation expectation = Expectation.ofNext(uneven);

        assertThat(expectation.dispersion()).isCloseTo(40 / 3.32511, within(1e-4));
        double factor = expectation.dispersion() * 1.1;
        double size = 4 / (factor - 1);
        double fewer = 0;
        double probability = Math.pow(1 / factor, size);
        for (int k = 0; k < 20; k++) {
            fewer += probability;
            probability *= (size + k) / (k + 1) * (1 - 1 / factor);
        }
        assertThat(expectation.chance(Quantity.events(20, 1), Side.ABOVE)).isCloseTo(1 - fewer, within(1e-12));
        assertThat(Expectation.ofNext(EVEN).dispersion()).isZero();
    }

    @Test
    void knowsFromEarlierPairsHowFarTwoAreApart() {
        Quantity hundred = Quantity.events(100, 1);
        List<Pair> far = Collections.nCopies(10, new Pair(hundred, Quantity.events(150, 1)));
        List<Pair> near = Collections.nCopies(10, new Pair(hundred, Quantity.events(101, 1)));

        assertThat(Expectation.ofOther(hundred, near).chance(Quantity.events(160, 1), Side.EITHER))
                .isLessThan(0.001);
        assertThat(Expectation.ofOther(hundred, far).chance(Quantity.events(160, 1), Side.EITHER))
                .isGreaterThan(0.05);
        assertThat(Expectation.ofOther(hundred, far).dispersion())
                .as("squared, 50 of a variance of 250, as ten degrees limit it")
                .isCloseTo(10 * 2500 / 250.0 / 3.94030, within(1e-3));
    }

    /** Whatever is expected and at whatever level: the limits are where the verdict turns. */
    @Test
    void hasLimitsThatAgreeWithWhatIsOutside() {
        for (long seed = 0; seed < 40; seed++) {
            Quantity now = seed % 2 == 0 ? Quantity.events(0, 1 + (double) (seed % 3)) : Quantity.part(0, 20 + seed);
            long rate = seed % 7;
            long shift = seed;
            List<Quantity> earlier = LongStream.range(0, 12)
                    .mapToObj(i -> shift % 2 == 0
                            ? Quantity.events(rate * (i * shift % 3), 1)
                            : Quantity.part(rate * (i * shift % 3), 30))
                    .toList();
            for (Side side : Side.values()) {
                Limits limits = new Limits(Expectation.ofNext(earlier), now, side, 0.01);
                long low = side == Side.ABOVE ? 0 : limits.low();
                for (long count = 0; count <= 20; count++) {
                    boolean isOutside = limits.expectation().isOutside(now.with(count), side, 0.01);
                    assertThat(count < low || count > limits.high())
                            .as("seed %s, %s, %s to %s, %s", seed, side, low, limits.high(), count)
                            .isEqualTo(isOutside);
                }
            }
        }
    }

    @Test
    void judgesManyAsStrictlyAsOne() {
        Expectation expectation = Expectation.ofNext(EVEN);
        Quantity high = Quantity.events(16, 1);
        Unusual alone = Unusual.judge(List.of(new Unusual.Asked(expectation, high)), Side.EITHER)
                .get(0);
        List<Unusual.Asked> many = Collections.nCopies(1000, new Unusual.Asked(expectation, Quantity.events(4, 1)));
        Unusual among = Unusual.judge(
                        LongStream.range(0, 1000)
                                .mapToObj(i -> i == 7 ? new Unusual.Asked(expectation, high) : many.get(0))
                                .toList(),
                        Side.EITHER)
                .get(7);

        assertThat(alone.isOutside()).isTrue();
        assertThat(among.isOutside()).isFalse();
        assertThat(alone.usual().contains(16)).isFalse();
        assertThat(among.usual().contains(16)).isTrue();
        assertThat(alone.expected()).isEqualTo(4);
    }

    @Test
    void refusesWhatIsNoQuantity() {
        assertThatThrownBy(() -> Quantity.part(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid quantity: PART 3 of 2.0");
        assertThatThrownBy(() -> Quantity.events(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid quantity: EVENTS 1 of 0.0");
    }

    private static double ways(int of, int chosen) {
        double ways = 1;
        for (int i = 1; i <= chosen; i++) {
            ways *= (of - chosen + i) / (double) i;
        }
        return ways;
    }
}
