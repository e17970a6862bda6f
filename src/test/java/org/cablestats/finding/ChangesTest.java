package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Halves and years of shares over time: what is compared, what chance gives, and what was planted. */
final class ChangesTest {
    private static final int SERIES = 1_000;

    @Test
    void cutsWhereTheHalvesDifferLeastInSize() {
        Changes changes = Changes.of(List.of(course(List.of(1L, 2L, 30L, 40L), List.of(10L, 20L, 100L, 130L))), 1);
        assertThat(changes.cut()).isEqualTo(3);
        Change half = changes.halves().get(0);
        assertThat(half.difference()).isEqualTo(new Difference(new Share(33, 130), new Share(40, 130)));
        assertThat(List.of(half.from(), half.to())).containsExactly(3, 4);
    }

    @Test
    void holdsEachYearAgainstAllOthersWhereItStandsAlone() {
        Course one = course(List.of(1L, 2L, 3L), List.of(10L, 10L, 10L));
        assertThat(Changes.of(List.of(one), 1).periods())
                .extracting(Change::difference)
                .containsExactly(
                        new Difference(new Share(5, 20), new Share(1, 10)),
                        new Difference(new Share(4, 20), new Share(2, 10)),
                        new Difference(new Share(3, 20), new Share(3, 10)));
        assertThat(Changes.of(List.of(one, one), 1).periods()).isEmpty();
    }

    @Test
    void comparesNoSingleMonths() {
        Course three = course(List.of(1L, 2L, 3L), List.of(10L, 10L, 10L));
        assertThat(Changes.of(List.of(three), 2)).isEqualTo(new Changes(0, List.of(), List.of()));
        Course four = course(List.of(1L, 2L, 3L, 4L), List.of(10L, 10L, 10L, 900L));
        assertThat(Changes.of(List.of(four), 2).cut()).isEqualTo(2);
        assertThat(Changes.of(List.of(four), 2).periods()).isEmpty();
    }

    @Test
    void saysNothingOfAHalfWithoutCablesNorOfMoreThanTheTestsAreMadeFor() {
        assertThat(Changes.of(List.of(course(List.of(0L, 3L), List.of(0L, 10L))), 1)
                        .halves())
                .isEmpty();
        Course huge = course(List.of(Long.MAX_VALUE, 1L), List.of(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(Changes.of(List.of(huge), 1).halves()).isEmpty();
        assertThat(Changes.of(List.of(), 1).halves()).isEmpty();
    }

    /** Ten years of one share without any truth: halves and years together say something as often as the level allows. */
    @Test
    void claimsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(7);
        int claims = 0;
        for (int i = 0; i < SERIES; i++) {
            Changes changes = Changes.of(List.of(drawn(random, Collections.nCopies(10, 0.1))), 1);
            claims += changes.surest().isPresent() ? 1 : 0;
        }
        assertThat((double) claims / SERIES).isBetween(Comparisons.LEVEL / 10, Comparisons.LEVEL + 0.005);
    }

    /** A share of 10 per cent that is 17 in the last five years, and one that is 22 in a single year, of 300 cables each. */
    @Test
    void findsWhatWasPlanted() {
        Random random = new Random(8);
        long halves = 0;
        long years = 0;
        for (int i = 0; i < SERIES; i++) {
            List<Double> step = new ArrayList<>(Collections.nCopies(5, 0.1));
            step.addAll(Collections.nCopies(5, 0.17));
            halves += Changes.of(List.of(drawn(random, step)), 1)
                    .surest()
                    .filter(change -> change.from() == 5 && change.to() == 10 && change.verdict() == Verdict.ROSE)
                    .stream()
                    .count();
            List<Double> peak = new ArrayList<>(Collections.nCopies(10, 0.1));
            peak.set(6, 0.22);
            years += Changes.of(List.of(drawn(random, peak)), 1)
                    .surest()
                    .filter(change -> change.from() == 6 && change.to() == 7 && change.verdict() == Verdict.ROSE)
                    .stream()
                    .count();
        }
        assertThat(halves / (double) SERIES).isGreaterThan(0.95);
        assertThat(years / (double) SERIES).isGreaterThan(0.9);
    }

    private static Course drawn(Random random, List<Double> truth) {
        List<Share> shares = truth.stream()
                .map(share -> DifferenceTest.draw(random, 300, share))
                .toList();
        return course(
                shares.stream().map(Share::part).toList(),
                shares.stream().map(Share::whole).toList());
    }

    private static Course course(List<Long> parts, List<Long> wholes) {
        return new Course("Trade", parts, wholes);
    }
}
