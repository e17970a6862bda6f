package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is said of chance, and of changes that were planted. */
final class ComparisonsTest {
    private static final int FAMILIES = 2_000;

    @Test
    void saysWhatRoseAndFellAndWhatDidNot() {
        assertThat(Comparisons.verdicts(List.of(
                        new Difference(new Share(200, 1000), new Share(300, 1000)),
                        new Difference(new Share(300, 1000), new Share(200, 1000)),
                        new Difference(new Share(250, 1000), new Share(255, 1000)),
                        new Difference(new Share(3, 10), new Share(5, 10)))))
                .containsExactly(Verdict.ROSE, Verdict.FELL, Verdict.HARDLY_CHANGED, Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void doesNotTellWhatIsSureButSmall() {
        Difference small = new Difference(new Share(50_000, 100_000), new Share(50_900, 100_000));
        assertThat(small.chance()).isLessThan(0.001);
        assertThat(Comparisons.verdict(small)).isEqualTo(Verdict.HARDLY_CHANGED);
        // The same points are a half more of what was one in fifty.
        assertThat(Comparisons.verdict(new Difference(new Share(2_000, 100_000), new Share(2_900, 100_000))))
                .isEqualTo(Verdict.ROSE);
    }

    /** One that stands alone is told; the same among forty others may be chance. */
    @Test
    void asksMoreOfOneAmongMany() {
        Difference likely = new Difference(new Share(200, 1000), new Share(260, 1000));
        assertThat(Comparisons.verdict(likely)).isEqualTo(Verdict.ROSE);
        List<Difference> many = new ArrayList<>(List.of(likely));
        for (int i = 0; i < 40; i++) {
            many.add(new Difference(new Share(200, 1000), new Share(200, 1000)));
        }
        assertThat(Comparisons.verdicts(many)).doesNotContain(Verdict.ROSE, Verdict.FELL);
    }

    /** Twenty comparisons of equal shares, again and again: a family says something as often as the level allows. */
    @Test
    void claimsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(5);
        int claims = 0;
        for (int family = 0; family < FAMILIES; family++) {
            List<Difference> drawn = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                double truth = 0.03 + 0.5 * random.nextDouble();
                drawn.add(new Difference(
                        DifferenceTest.draw(random, 100 + random.nextInt(300), truth),
                        DifferenceTest.draw(random, 100 + random.nextInt(300), truth)));
            }
            claims += Comparisons.verdicts(drawn).stream().anyMatch(Verdict::isChange) ? 1 : 0;
        }
        assertThat((double) claims / FAMILIES).isBetween(Comparisons.LEVEL / 10, Comparisons.LEVEL + 0.003);
    }

    /** Its power: a share that goes from 20 to 33 per cent of 400 cables is found among twenty in more than half of all cases. */
    @Test
    void findsWhatWasPlanted() {
        Random random = new Random(6);
        int found = 0;
        for (int family = 0; family < 500; family++) {
            List<Difference> drawn = new ArrayList<>(List.of(
                    new Difference(DifferenceTest.draw(random, 400, 0.2), DifferenceTest.draw(random, 400, 0.33))));
            for (int i = 1; i < 20; i++) {
                drawn.add(new Difference(DifferenceTest.draw(random, 400, 0.2), DifferenceTest.draw(random, 400, 0.2)));
            }
            found += Comparisons.verdicts(drawn).get(0) == Verdict.ROSE ? 1 : 0;
        }
        assertThat(found / 500.0).isBetween(0.5, 0.8);
    }
}
