package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cablestats.method.MethodRows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.finding.Comparisons;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A share held against that of others: rows in, rows out. */
final class ComparisonPerRowTest {
    private static final int GROUPS = 20;

    /** Newcombe (1998), table II, example a: a difference of .2, .0524 to .3339. The ratio is 4/3; its ends are Koopman's formula, by bisection in another program. */
    @Test
    void addsTheDifferenceOfNewcombesPaperAndTheRatio() {
        List<@Nullable Object> only = conclude(row(56L, 70L, 48L, 80L)).rows().get(0);
        assertThat(only.subList(0, 10)).containsExactly(56L, 70L, 48L, 80L, 0.8, 0.6, 0.2, 0.0524, 0.3339, 1.333);
    }

    /** Koopman (1984): 36 of 40 against 16 of 80 is 4.5, 2.94 to 7.15. */
    @Test
    void addsTheRatioOfKoopmansPaper() {
        ResultTable answer = conclude(row(36L, 40L, 16L, 80L));
        assertThat(answer.values("ratio")).containsExactly(4.5);
        assertThat(rounded(answer, "ratio_low")).isEqualTo(2.94);
        assertThat(rounded(answer, "ratio_high")).isEqualTo(7.15);
        assertThat(answer.values("verdict")).containsExactly("more");
    }

    private static double rounded(ResultTable answer, String column) {
        return Rounded.to(
                2, (Double) Objects.requireNonNull(answer.values(column).get(0)));
    }

    @Test
    void hasNoRatioToNothing() {
        ResultTable answer = conclude(row(30L, 100L, 0L, 100L), row(0L, 100L, 0L, 100L));
        assertThat(answer.values("ratio")).containsExactly(null, null);
        assertThat(answer.values("ratio_high")).containsExactly(null, null);
        assertThat(answer.values("ratio_low").get(1)).isNull();
        assertThat(answer.values("difference")).containsExactly(0.3, 0.0);
    }

    @Test
    void showsTheShareThatIsKnownBesideOneThatIsNot() {
        ResultTable answer =
                conclude(row(null, 80L, 3L, 4L), row(1L, 4L, null, null), row(0L, 0L, 1L, 2L), row(1L, 4L, 1L, 4L));
        assertThat(answer.values("share")).containsExactly(0.25, null, 0.25, null);
        assertThat(answer.values("other_share")).containsExactly(0.25, 0.75, null, 0.5);
        assertThat(answer.values("difference")).containsExactly(0.0, null, null, null);
        assertThat(answer.values("verdict")).containsExactly("too few to say", null, null, null);
    }

    @Test
    void putsTheSurestRowsFirstWhicheverWayTheyDiffer() {
        ResultTable answer =
                conclude(row(500L, 1000L, 500L, 1000L), row(300L, 1000L, 400L, 1000L), row(400L, 1000L, 200L, 1000L));
        assertThat(answer.values("part")).containsExactly(400L, 300L, 500L);
        assertThat(answer.values("verdict")).containsExactly("more", "fewer", "hardly differs");
    }

    @Test
    void refusesAPartThatIsLargerThanTheWhole() {
        assertThatThrownBy(() -> conclude(row(1L, 2L, 4L, 3L)))
                .hasMessage("Invalid other_part: 4 in row 1 (expected 0 to 3, the whole)");
    }

    /** Two selections of one truth, of twenty groups: anything is claimed in no more sets than the level allows. */
    @Test
    void claimsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(21);
        int sets = 500;
        int claims = 0;
        for (int set = 0; set < sets; set++) {
            claims += told(drawn(random, 0)).isEmpty() ? 0 : 1;
        }
        assertThat((double) claims / sets).isLessThanOrEqualTo(2 * Comparisons.LEVEL);
    }

    /** Its power: a group that is a twentieth of the others and an eighth of the selection is found in most sets. */
    @Test
    void findsTheGroupThatWasPlanted() {
        Random random = new Random(22);
        int found = 0;
        for (int set = 0; set < 200; set++) {
            found += told(drawn(random, 0.08)).contains(0) ? 1 : 0;
        }
        assertThat(found / 200.0).isBetween(0.85, 1.0);
    }

    /** Cables of a selection of 500 and of 3,000 others in equal groups, the first of which has more of the selection by so much. */
    private static List<List<@Nullable Object>> drawn(Random random, double more) {
        long[] here = new long[GROUPS];
        long[] there = new long[GROUPS];
        for (int cable = 0; cable < 500; cable++) {
            here[random.nextDouble() < more ? 0 : random.nextInt(GROUPS)]++;
        }
        for (int cable = 0; cable < 3000; cable++) {
            there[random.nextInt(GROUPS)]++;
        }
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> row(here[group], 500L, there[group], 3000L))
                .toList();
    }

    /** Places of the groups of which something is said. */
    private static List<Integer> told(List<List<@Nullable Object>> drawn) {
        ResultTable answer = MethodRows.conclude(new ComparisonPerRow(), drawn);
        List<Integer> told = new ArrayList<>();
        for (List<@Nullable Object> found : answer.rows()) {
            if (Set.of("more", "fewer").contains(String.valueOf(found.get(found.size() - 1)))) {
                told.add(drawn.indexOf(found.subList(0, 4)));
            }
        }
        return told;
    }

    @SafeVarargs
    private static ResultTable conclude(List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<@Nullable Object> each : rows) {
            all.add(each);
        }
        return MethodRows.conclude(new ComparisonPerRow(), all);
    }
}
