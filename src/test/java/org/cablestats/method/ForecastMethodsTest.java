package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cablestats.method.MethodRows.row;

import java.util.List;
import java.util.Objects;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What chances gave, group by group: rows in, rows out. */
final class ForecastMethodsTest {
    @Test
    void holdsEachGroupAgainstTheSumOfItsChances() {
        ResultTable answer = MethodRows.conclude(
                new ForecastPerGroup(),
                List.of(
                        row(1L, 200L, 500L, 100L),
                        row(1L, 600L, 500L, 310L),
                        row(2L, 300L, 400L, 60L),
                        row(3L, 300L, 400L, 200L),
                        row(4L, 500L, 6L, 4L),
                        row(2L, 200L, 600L, 60L)));

        assertThat(answer.values("group")).containsExactly(3L, 2L, 1L, 4L);
        assertThat(answer.values("verdict")).containsExactly("more", "fewer", "hardly differs", "too few to say");
        assertThat(answer.values("cases")).containsExactly(400L, 1000L, 1000L, 6L);
        assertThat(answer.values("happened")).containsExactly(200L, 120L, 410L, 4L);
        assertThat(answer.values("expected")).containsExactly(120.0, 240.0, 400.0, 3.0);
        assertThat(answer.values("share")).containsExactly(0.5, 0.12, 0.41, 0.6667);
        assertThat(answer.values("expected_share")).containsExactly(0.3, 0.24, 0.4, 0.5);
        assertThat(answer.values("difference")).containsExactly(0.2, -0.12, 0.01, 0.1667);
    }

    @Test
    void scoresEachGroupAndAllWithinTheirGroups() {
        ResultTable answer = MethodRows.conclude(
                new ForecastScores(),
                List.of(row(1L, 800L, 5L, 5L), row(1L, 700L, 5L, 0L), row(2L, 300L, 5L, 5L), row(2L, 200L, 5L, 0L)));

        assertThat(answer.values("group")).containsExactly("1", "2", "all");
        assertThat(answer.values("told")).containsExactly(10L, 0L, 10L);
        assertThat(answer.values("precision")).containsExactly(0.5, null, 0.5);
        assertThat(answer.values("recall")).containsExactly(1.0, 0.0, 0.5);
        assertThat(answer.values("area")).containsExactly(1.0, 1.0, 1.0);
        assertThat(answer.values("found")).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void concludesNothingFromNothing() {
        assertThat(MethodRows.conclude(new ForecastScores(), List.of()).rows()).isEmpty();
        assertThat(MethodRows.conclude(new ForecastPerGroup(), List.of()).rows())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoForecast() {
        assertRefused(row(1L, 0L, 5L, 1L), "Invalid chance: 0 in row 1 (expected 1 to 999)");
        assertRefused(row(1L, 1000L, 5L, 1L), "Invalid chance: 1000 in row 1 (expected 1 to 999)");
        assertRefused(row(1L, 1L, 0L, 0L), "Invalid cases: 0 in row 1 (expected at least 1)");
        assertRefused(row(1L, 1L, 5L, 6L), "Invalid happened: 6 in row 1 (expected 0 to 5)");
        assertRefused(row(null, 1L, 5L, 1L), "Invalid group: null in row 1 (expected a value in every row)");
    }

    private static void assertRefused(List<@Nullable Object> row, String message) {
        List<List<@Nullable Object>> rows = List.of(row);
        for (Method method : List.of(new ForecastPerGroup(), new ForecastScores())) {
            assertThatThrownBy(() -> MethodRows.conclude(method, rows))
                    .as(Objects.requireNonNull(method.name()))
                    .hasMessage(message);
        }
    }
}
