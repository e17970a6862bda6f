package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.cablestats.learn.Scores.Score;
import org.junit.jupiter.api.Test;

final class ScoresTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void countsEachTopicAllTogetherAndTheAverage() {
        List<Scores> scores = Scores.of(outcomes());

        assertThat(scores).hasSize(5);
        assertThat(scores.get(0).agreement()).isEqualTo(new Agreement(40, 50, 30));
        assertThat(value(scores.get(0).precision())).isCloseTo(0.6, EXACT);
        assertThat(value(scores.get(0).recall())).isCloseTo(0.75, EXACT);
        assertThat(value(scores.get(0).f1())).isCloseTo(2 / 3.0, EXACT);
        assertThat(scores.get(3).agreement()).as("micro").isEqualTo(new Agreement(50, 50, 30));
        assertThat(value(scores.get(3).f1())).isCloseTo(0.6, EXACT);
        assertThat(scores.get(4).agreement()).as("macro").isNull();
        assertThat(value(scores.get(4).f1())).isCloseTo(1 / 3.0, EXACT);
    }

    @Test
    void knowsNothingOfATopicThatNoTagMeans() {
        Scores untagged = Scores.of(outcomes()).get(1);

        assertThat(untagged.agreement()).isEqualTo(new Agreement(0, 25, 0));
        assertThat(untagged.precision()).isNull();
        assertThat(untagged.recall()).isNull();
        assertThat(untagged.f1()).isNull();
    }

    @Test
    void isZeroOfATopicThatIsNeverFound() {
        Scores missed = Scores.of(outcomes()).get(2);

        assertThat(missed.precision()).isNull();
        assertThat(value(missed.recall())).isZero();
        assertThat(value(missed.f1())).isZero();
    }

    @Test
    void drawsAnIntervalThatHoldsTheValueAlwaysTheSame() {
        Score f1 = Objects.requireNonNull(Scores.of(outcomes()).get(0).f1());

        assertThat(f1.interval().low()).isBetween(0.52, 0.57);
        assertThat(f1.interval().high()).isBetween(0.74, 0.78);
        assertThat(Scores.of(outcomes())).isEqualTo(Scores.of(outcomes()));
    }

    /** Of 100 cables: topic 0 is tagged in 40 and found in 50, 1 only found, 2 only tagged. */
    private static Outcomes outcomes() {
        Outcomes outcomes = new Outcomes(3);
        for (int i = 0; i < 100; i++) {
            if (i < 30) {
                outcomes.add(List.of(0), List.of(0));
            } else if (i < 40) {
                outcomes.add(List.of(0, 2), List.of());
            } else if (i < 60) {
                outcomes.add(List.of(), List.of(0, 1));
            } else if (i < 65) {
                outcomes.add(List.of(), List.of(1));
            } else {
                outcomes.add(List.of(), List.of());
            }
        }
        assertThat(outcomes.size()).isEqualTo(100);
        return outcomes;
    }

    private static double value(@org.jspecify.annotations.Nullable Score score) {
        return Objects.requireNonNull(score).value();
    }
}
