package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cablestats.method.MethodRows.row;

import java.util.List;
import org.cablestats.result.ResultTable;
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
        assertThat(answer.values("finding")).containsExactly("more", "fewer", "hardly differs", "too few to say");
    }

    /** All cables are here, or none, or none anywhere has it. */
    @Test
    void saysNothingWhereThereIsNothingToHoldARowAgainst() {
        ResultTable answer = MethodRows.conclude(
                new LiftPerRow(), List.of(row(5L, 10L, 5L, 10L), row(0L, 0L, 5L, 10L), row(0L, 4L, 0L, 10L)));
        assertThat(answer.values("lift")).containsOnlyNulls();
        assertThat(answer.values("finding")).containsOnlyNulls();
    }

    @Test
    void refusesCountsThatCannotBe() {
        List<List<Object>> more = List.of(row(6L, 5L, 8L, 20L));
        assertThatThrownBy(() -> MethodRows.conclude(new LiftPerRow(), more))
                .hasMessage("Invalid together: 6 in row 1 (expected 0 to 5)");
        List<List<Object>> few = List.of(row(1L, 8L, 8L, 10L));
        assertThatThrownBy(() -> MethodRows.conclude(new LiftPerRow(), few))
                .hasMessage("Invalid all: 10 in row 1 (expected at least 15)");
    }
}
