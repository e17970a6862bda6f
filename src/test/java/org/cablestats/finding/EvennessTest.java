package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whether counts vary by more than chance, against a published example and against counts that were drawn. */
final class EvennessTest {
    /** Sixty throws of a die, the example of Wikipedia's "Pearson's chi-squared test": 13.4, beyond 11.070 at 5 and within 15.086 at 1 per cent. */
    @Test
    void findsTheDieUnfair() {
        Evenness die = of(5, 8, 9, 8, 10, 20);

        assertThat(die.expected()).isEqualTo(10);
        assertThat(die.chiSquare()).isCloseTo(13.4, within(1e-9));
        assertThat(die.chance()).isBetween(0.01, 0.05).isCloseTo(0.0199, within(0.00005));
        assertThat(die.verdicts()).as("one set of fifty").containsOnly(Verdict.TOO_FEW_TO_SAY);
        Evenness again = of(10, 16, 18, 16, 20, 40);
        assertThat(again.chance()).isLessThan(0.0001);
        assertThat(again.verdicts().subList(0, 5)).containsOnly(Verdict.TOO_FEW_TO_SAY);
        assertThat(again.verdicts().get(5)).isEqualTo(Verdict.ROSE);
    }

    /** The sum of all adjusted residuals' squares, each by its own variance, is Pearson's statistic again. */
    @Test
    void takesItsResidualsFromTheSameStatistic() {
        Evenness die = of(5, 8, 9, 8, 10, 20);
        double sum = 0;
        for (int place = 0; place < 6; place++) {
            sum += Math.pow(die.residual(place), 2) * (1 - 1.0 / 6);
        }
        assertThat(sum).isCloseTo(die.chiSquare(), within(1e-9));
    }

    @Test
    void saysNothingWhereThereIsTooLittle() {
        assertThat(of(6, 7, 5, 8).verdicts()).containsOnly(Verdict.TOO_FEW_TO_SAY);
        assertThat(of(0, 9, 0).isTestable()).isFalse();
        assertThat(of(0, 9, 0).verdicts()).containsOnly(Verdict.TOO_FEW_TO_SAY);
    }

    /** A tenth more of many is sure, and still not worth telling. */
    @Test
    void tellsWhatIsSureAndLarge() {
        assertThat(of(10_000, 10_000, 11_000, 6_000).verdicts())
                .containsExactly(Verdict.HARDLY_CHANGED, Verdict.HARDLY_CHANGED, Verdict.HARDLY_CHANGED, Verdict.FELL);
        assertThat(of(10_000, 10_000, 15_000).verdicts())
                .containsExactly(Verdict.HARDLY_CHANGED, Verdict.HARDLY_CHANGED, Verdict.ROSE);
    }

    @Test
    void tellsOfNoHourOfCablesThatAreSentByChanceAlone() {
        Random random = new Random(17);
        int samples = 2_000;
        int falsely = 0;
        int uneven = 0;
        for (int i = 0; i < samples; i++) {
            Evenness drawn = new Evenness(drawn(random, Collections.nCopies(24, 1)));
            falsely += drawn.verdicts().stream().anyMatch(Verdict::isChange) ? 1 : 0;
            uneven += drawn.chance() <= Comparisons.LEVEL ? 1 : 0;
        }
        assertThat((double) falsely / samples).isLessThanOrEqualTo(Comparisons.LEVEL);
        assertThat((double) uneven / samples).isBetween(Comparisons.LEVEL / 2, 2 * Comparisons.LEVEL);
    }

    @Test
    void findsTheHourInWhichTwiceAsManyAreSent() {
        Random random = new Random(17);
        List<Integer> weights = new ArrayList<>(Collections.nCopies(24, 1));
        weights.set(14, 2);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            found += new Evenness(drawn(random, weights)).verdicts().get(14) == Verdict.ROSE ? 1 : 0;
        }
        assertThat(found).isEqualTo(200);
    }

    @Test
    void refusesWhatAreNoCounts() {
        assertThatThrownBy(() -> of(3)).hasMessage("Invalid counts: [3]");
        assertThatThrownBy(() -> of(3, -1)).hasMessage("Invalid counts: [3, -1]");
    }

    /** Some three thousand cables over the rows, by weight. */
    private static List<Long> drawn(Random random, List<Integer> weights) {
        int all = weights.stream().mapToInt(weight -> weight).sum();
        long[] counts = new long[weights.size()];
        for (int cable = 0; cable < 3_000; cable++) {
            int left = random.nextInt(all);
            int row = 0;
            while (left >= weights.get(row)) {
                left -= weights.get(row++);
            }
            counts[row]++;
        }
        return LongStream.of(counts).boxed().toList();
    }

    private static Evenness of(long... counts) {
        return new Evenness(LongStream.of(counts).boxed().toList());
    }
}
