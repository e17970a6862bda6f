package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes of a share, row by row. */
final class ChangePerRowTest {
    private static final MethodCall CALL = new MethodCall(
            new ChangePerRow(), Map.of("earlier", "a", "earlier_whole", "m", "later", "b", "later_whole", "n"));

    /** Newcombe's example (1998, table II, a): 56 of 70 less 48 of 80 is .2000, by method 10 from .0524 to .3339. */
    @Test
    void givesThePublishedInterval() {
        List<@Nullable Object> row =
                conclude(List.of(row("x", 48, 80, 56, 70))).rows().get(0);
        assertThat((Double) row.get(5)).isCloseTo(0.2, within(1e-9));
        assertThat((Double) row.get(6)).isCloseTo(0.0524, within(0.00005));
        assertThat((Double) row.get(7)).isCloseTo(0.3339, within(0.00005));
        assertThat(row.get(8)).as("one set of hundred and thirty").isEqualTo("too few to say");
    }

    /** A list by sign would show growth alone. */
    @Test
    void putsTheSurestFirstWhicheverWayTheyWent() {
        ResultTable answer = conclude(List.of(
                row("hardly", 250, 1000, 255, 1000),
                row("fell", 200, 400, 100, 400),
                row("rose", 100, 400, 150, 400),
                row("few", 1, 4, 3, 4)));
        assertThat(answer.values("name")).containsExactly("fell", "rose", "few", "hardly");
        assertThat(answer.values("verdict")).containsExactly("fell", "rose", "too few to say", "hardly changed");
    }

    /** Three standard deviations are what one row of hundreds shows by chance. */
    @Test
    void asksMoreOfOneRowAmongMany() {
        assertThat(conclude(List.of(row("alone", 400, 2000, 480, 2000))).values("verdict"))
                .containsExactly("rose");
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(row("among many", 400, 2000, 480, 2000)));
        for (int i = 0; i < 30; i++) {
            rows.add(row("other " + i, 400, 2000, 400, 2000));
        }
        assertThat(CALL.conclude(table(rows)).values("verdict")).containsOnly("hardly changed");
    }

    @Test
    void refusesAPartThatIsMoreThanItsWholeAndAWholeOfNothing() {
        assertThatThrownBy(() -> conclude(List.of(row("x", 5, 4, 1, 4))))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid a: 5 in row 1 (expected 0 to 4, the whole)");
        assertThatThrownBy(() -> conclude(List.of(row("x", 1, 4, 0, 0))))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid n: 0 in row 1 (expected at least 1)");
    }

    private static ResultTable conclude(List<List<@Nullable Object>> rows) {
        return CALL.conclude(table(rows));
    }

    private static ResultTable table(List<List<@Nullable Object>> rows) {
        return new ResultTable(
                List.of(
                        new Column("name", "string"),
                        new Column("a", "bigint"),
                        new Column("m", "bigint"),
                        new Column("b", "bigint"),
                        new Column("n", "bigint")),
                rows);
    }

    private static List<@Nullable Object> row(String name, long... numbers) {
        return Arrays.asList(name, numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
