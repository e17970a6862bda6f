package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a count is worth beside its expectation: by hand, against a published example, and against the truth of samples. */
final class LiftTest {
    /** Koopman (1984), and Gart and Nam (1988) after him: 36 of 40 against 16 of 80. */
    @Test
    void givesTheIntervalOfKoopmansPaper() {
        Interval interval = new ShareRatio(new Share(36, 40), new Share(16, 80)).interval();
        assertThat(interval.low()).isCloseTo(2.94, within(0.005));
        assertThat(interval.high()).isCloseTo(7.15, within(0.005));
    }

    /** Twice as frequent as anywhere: 20 of 100 here, 100 of 1,000 in all. */
    @Test
    void dividesWhatIsHereByWhatTheTrafficAloneWouldGive() {
        Lift lift = new Lift(new Share(20, 100), new Share(100, 1000));
        assertThat(lift.expected()).isEqualTo(10, within(1e-12));
        assertThat(lift.value()).isEqualTo(2, within(1e-12));
        assertThat(lift.interval().low()).isBetween(1.3, 1.5);
        assertThat(lift.interval().high()).isBetween(2.7, 3.0);
        assertThat(lift.difference()).isEqualTo(new Difference(new Share(80, 900), new Share(20, 100)));
    }

    @Test
    void hasAnEndWhereNothingIsHereOrNothingElsewhere() {
        Interval none = new Lift(new Share(0, 100), new Share(50, 1000)).interval();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isBetween(0.3, 1.0);
        // A tenth of all: what is nowhere else is ten times as frequent here as anywhere.
        Interval only = new Lift(new Share(50, 100), new Share(50, 1000)).interval();
        assertThat(only.low()).isBetween(9.0, 10.0);
        assertThat(only.high()).isEqualTo(10, within(1e-12));
        Interval all = new Lift(new Share(10, 10), new Share(50, 50)).interval();
        assertThat(all.contains(1)).isTrue();
    }

    @Test
    void holdsTheTrueLiftIn95Of100Samples() {
        Random random = new Random(41);
        int covered = 0;
        int samples = 0;
        while (samples < 20_000) {
            double here = 0.02 + 0.4 * random.nextDouble();
            double elsewhere = 0.02 + 0.4 * random.nextDouble();
            Share one = DifferenceTest.draw(random, 40 + random.nextInt(200), here);
            Share other = DifferenceTest.draw(random, 40 + random.nextInt(400), elsewhere);
            if (one.part() + other.part() == 0) {
                continue;
            }
            samples++;
            long all = one.whole() + other.whole();
            double everywhere = (here * one.whole() + elsewhere * other.whole()) / all;
            Lift drawn = new Lift(one, new Share(one.part() + other.part(), all));
            covered += drawn.interval().contains(here / everywhere) ? 1 : 0;
        }
        assertThat((double) covered / samples).isBetween(0.94, 0.96);
    }

    @Test
    void refusesAPartThatIsLargerThanTheWhole() {
        assertThatThrownBy(() -> new Lift(new Share(3, 10), new Share(2, 100)))
                .hasMessage("Invalid lift: Share[part=3, whole=10] in Share[part=2, whole=100]");
    }
}
