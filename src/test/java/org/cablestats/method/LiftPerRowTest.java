package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cablestats.method.MethodRows.row;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cablestats.finding.Comparisons;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rates beside counts: rows in, rows out. */
final class LiftPerRowTest {
    @Test
    void holdsEachCountAgainstWhatTheTrafficAloneWouldGive() {
        ResultTable answer = MethodRows.conclude(
                new LiftPerRow(),
                List.of(
                        row(200L, 1000L, 1000L, 10_000L),
                        row(40L, 1000L, 1000L, 10_000L),
                        row(102L, 1000L, 1000L, 10_000L),
                        row(2L, 4L, 1000L, 10_000L)));
        assertThat(answer.values("expected").get(0)).isEqualTo(100.0);
        assertThat((Double) answer.values("lift").get(0)).isEqualTo(2, within(1e-12));
        assertThat(answer.values("verdict")).containsExactly("more", "fewer", "hardly differs", "too few to say");
    }

    /** Thirty posts of all sizes that write of a topic alike: anything is claimed as often as the level allows. */
    @Test
    void claimsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(11);
        int claims = 0;
        for (int set = 0; set < 600; set++) {
            claims += told(posts(random, 0.04)).isEmpty() ? 0 : 1;
        }
        assertThat(claims / 600.0).isLessThanOrEqualTo(2 * Comparisons.LEVEL);
    }

    /** Its power: a post of 300 cables that writes of the topic three times as often is found in most sets. */
    @Test
    void findsThePostThatWasPlanted() {
        Random random = new Random(12);
        int found = 0;
        for (int set = 0; set < 200; set++) {
            found += told(posts(random, 0.12)).contains(300L) ? 1 : 0;
        }
        assertThat(found / 200.0).isBetween(0.85, 1.0);
    }

    /** The sizes of the posts of which something is said. */
    private static List<Object> told(List<List<@Nullable Object>> posts) {
        ResultTable answer = MethodRows.conclude(new LiftPerRow(), posts);
        return IntStream.range(0, posts.size())
                .filter(row -> Set.of("more", "fewer").contains(known(answer, "verdict", row)))
                .mapToObj(row -> known(answer, "here", row))
                .toList();
    }

    private static Object known(ResultTable answer, String column, int row) {
        return Objects.requireNonNull(answer.values(column).get(row));
    }

    /** Posts with 20 to 2,000 cables and a rate of 0.04, but for one with 300 cables. */
    private static List<List<@Nullable Object>> posts(Random random, double planted) {
        long[] here = new long[30];
        long[] together = new long[30];
        for (int post = 0; post < here.length; post++) {
            here[post] = post == 0 ? 300 : (long) (20 * Math.pow(100, random.nextDouble()));
            for (int cable = 0; cable < here[post]; cable++) {
                together[post] += random.nextDouble() < (post == 0 ? planted : 0.04) ? 1 : 0;
            }
        }
        long having = LongStream.of(together).sum();
        long all = LongStream.of(here).sum();
        return IntStream.range(0, here.length)
                .mapToObj(post -> row(together[post], here[post], having, all))
                .toList();
    }

    /** All cables are here, or none, or none anywhere has it. */
    @Test
    void saysNothingWhereThereIsNothingToHoldARowAgainst() {
        ResultTable answer = MethodRows.conclude(
                new LiftPerRow(), List.of(row(5L, 10L, 5L, 10L), row(0L, 0L, 5L, 10L), row(0L, 4L, 0L, 10L)));
        assertThat(answer.values("lift")).containsOnlyNulls();
        assertThat(answer.values("verdict")).containsOnlyNulls();
    }

    @Test
    void refusesCountsThatCannotBe() {
        List<List<@Nullable Object>> more = List.of(row(6L, 5L, 8L, 20L));
        assertThatThrownBy(() -> MethodRows.conclude(new LiftPerRow(), more))
                .hasMessage("Invalid together: 6 in row 1 (expected 0 to 5)");
        List<List<@Nullable Object>> few = List.of(row(1L, 8L, 8L, 10L));
        assertThatThrownBy(() -> MethodRows.conclude(new LiftPerRow(), few))
                .hasMessage("Invalid all: 10 in row 1 (expected at least 15)");
    }
}
