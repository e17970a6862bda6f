package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cablestats.method.MethodRows.row;

import java.util.List;
import org.cablestats.method.ReferenceGraph.Reference;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is concluded from references: rows in, rows out. */
final class ReferenceMethodsTest {
    /** b is cited by two who nobody cites; c by b alone, which hands on all that it has. */
    @Test
    void ranksByWhoCitesAndNotByHowMany() {
        ResultTable answer = MethodRows.conclude(
                new PageRank(), List.of(row("a", "b"), row("d", "b"), row("b", "c"), row("x", "y"), row("d", "b")));
        assertThat(answer.values("cited")).containsExactly("c", "b", "y");
        assertThat(answer.values("citing_cables")).containsExactly(1L, 2L, 1L);
        // Multiples of the average of all six, of which three are cited by nobody.
        double[] ranks = PageRank.of(
                ReferenceGraph.of(
                        List.of(
                                new Reference("a", "b"),
                                new Reference("d", "b"),
                                new Reference("b", "c"),
                                new Reference("x", "y")),
                        List.of()),
                PageRank.DAMPING);
        assertThat((Double) answer.values("page_rank").get(0)).isEqualTo(6 * ranks[2], within(0.0005));
    }

    @Test
    void countsComponentsBySize() {
        ResultTable answer = MethodRows.conclude(
                new Components(),
                List.of(row("a", "b"), row("c", "b"), row("d", "e"), row("f", null), row("e", null), row("g", "h")));
        assertThat(answer.rows()).containsExactly(row(3L, 1L, 3L, 2L), row(2L, 2L, 4L, 2L), row(1L, 1L, 1L, 0L));
    }

    @Test
    void refusesARowWithoutACitedCableWhereItNeedsOne() {
        List<List<@Nullable Object>> rows = List.of(row("a", null));
        assertThatThrownBy(() -> MethodRows.conclude(new PageRank(), rows))
                .hasMessage("Invalid cited: null in row 1 (expected a value in every row)");
    }
}
