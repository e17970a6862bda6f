package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.cablestats.alert.Figure;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AlertFiguresTest {
    private static final List<Column> COLUMNS = List.of(new Column("tag", "string"), new Column("n", "double"));

    @Test
    void nameEveryRowAndTakeOnlyWhatIsANumber() {
        AlertFigures figures = figures(List.of(
                row("PHUM", 3.0),
                row(null, 4.0),
                row(" ", 5.0),
                row("a", null),
                row("b", Double.NaN),
                row("c", 1 / 0.0)));

        assertThat(figures.figures()).containsExactly(figure("PHUM", 3), figure("unknown", 4), figure("empty", 5));
        assertThat(figures.unknown()).isEqualTo(3);
    }

    @Test
    void refuseRowsThatCannotBeToldApartOrKept() {
        assertRefused(
                "two rows are called 'a' (expected rows: the columns that tell them apart)",
                List.of(row("a", 1.0), row("a", 2.0)));
        assertRefused(
                "there are more than 2 rows (expected fewer; a selection or a narrower statistic gives them)",
                List.of(row("a", 1.0), row("b", 2.0), row("c", 3.0)));
        assertRefused(
                "the name of a row has 1,001 characters (expected at most 1,000; rows: names the columns that tell rows apart)",
                List.of(row("x".repeat(1001), 1.0)));
    }

    private static void assertRefused(String why, List<List<@Nullable Object>> rows) {
        assertThatThrownBy(() -> AlertFigures.of(answer(rows), columns(), 2, "job.yaml:3: "))
                .isInstanceOf(UsageException.class)
                .hasMessage("job.yaml:3: Cannot alert: " + why);
    }

    private static AlertFigures figures(List<List<@Nullable Object>> rows) {
        return AlertFigures.of(answer(rows), columns(), 10, "");
    }

    private static AlertColumns columns() {
        return new AlertColumns("n", null, null, List.of("tag"));
    }

    private static Answer answer(List<List<@Nullable Object>> rows) {
        return new Answer(COLUMNS, rows.iterator());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static Figure figure(String series, double value) {
        return new Figure(series, null, value, null);
    }
}
