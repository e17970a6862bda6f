package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResultCheckTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("origin", "string"), new Column("cables", "bigint"), new Column("secret", "bigint"));

    private static final ResultTable ANSWER =
            answer(List.of(row("Embassy Ankara", 7L, 2L), row(null, 2L, 2L), row("Embassy Astana", 1L, null)));

    @Test
    void findsNoFaultInARightAnswer() {
        assertThat(faults(ANSWER, 10, new ResultCheck.Unique(List.of("origin")), new ResultCheck.Sum("cables", true)))
                .isEmpty();
        assertThat(faults(ANSWER, 9, new ResultCheck.Sum("cables", false), new ResultCheck.AtMostTotal("secret")))
                .isEmpty();
        assertThat(faults(ANSWER, 10, new ResultCheck.Filled("cables"))).isEmpty();
        assertThat(faults(
                        answer(List.of()),
                        0,
                        new ResultCheck.Sum("cables", true),
                        new ResultCheck.AtMostTotal("cables")))
                .isEmpty();
    }

    @Test
    void isWrittenAsItIsRead() {
        for (String form : List.of(
                "unique origin, cables",
                "filled origin",
                "sum cables = total",
                "sum cables >= total",
                "max cables <= total",
                "each cables + secret = total",
                "same cables",
                "same cables by origin, secret")) {
            assertThat(Objects.requireNonNull(CheckSyntax.parse(form)).written())
                    .isEqualTo(form);
        }
    }

    @Test
    void namesTheRowThatHasAnotherWholeThanItsGroup() {
        ResultTable answer = answer(List.of(row("a", 7L, 1L), row("b", 9L, 1L), row("a", 7L, 2L), row("a", 8L, 3L)));

        assertThat(faults(answer, 9, new ResultCheck.Same("cables", List.of("origin", "secret"))))
                .isEmpty();
        assertThat(faults(answer, 9, new ResultCheck.Same("cables", List.of("origin"))))
                .containsExactly("a.sql: Invalid cables: 8 in row 4 (expected 7, as in the rows before it)");
        assertThat(faults(answer, 9, new ResultCheck.Same("cables", List.of())))
                .containsExactly("a.sql: Invalid cables: 9 in row 2 (expected 7, as in the rows before it)");
    }

    @Test
    void namesColumnsThatAreNotAsDeclared() {
        ResultTable answer = new ResultTable(
                List.of(new Column("origin", "string"), new Column("cable", "int")), List.of(row("a", 1L)));

        assertThat(faults(answer, 1, new ResultCheck.Sum("cables", true)))
                .containsExactly(
                        "a.sql: Invalid column 2: cable int (expected cables bigint, as declared)",
                        "a.sql: Invalid column 3: none (expected secret bigint, as declared)");
    }

    @Test
    void namesTheValueThatAppearsTwice() {
        ResultTable answer = answer(List.of(row("a", 1L, 1L), row(null, 1L, 2L), row("a", 1L, 3L), row(null, 1L, 4L)));

        assertThat(faults(answer, 4, new ResultCheck.Unique(List.of("origin", "cables"))))
                .containsExactly(
                        "a.sql: Invalid origin, cables: [\"a\",1] in row 3 (expected unique values; row 1 has the same)",
                        "a.sql: Invalid origin, cables: [null,1] in row 4 (expected unique values; row 2 has the same)");
    }

    @Test
    void namesTheSumThatIsNotTheTotal() {
        assertThat(faults(
                        ANSWER,
                        11,
                        new ResultCheck.Sum("cables", true),
                        new ResultCheck.Sum("secret", false),
                        new ResultCheck.Filled("secret"),
                        new ResultCheck.Filled("origin")))
                .containsExactly(
                        "a.sql: Invalid sum of cables: 10 (expected 11, the number of cables)",
                        "a.sql: Invalid sum of secret: 4 (expected at least 11, the number of cables)",
                        "a.sql: Invalid secret: null in row 3 (expected a value in every row)",
                        "a.sql: Invalid origin: null in row 2 (expected a value in every row)");
        assertThat(faults(ANSWER, 6, new ResultCheck.AtMostTotal("cables")))
                .containsExactly("a.sql: Invalid largest cables: 7 (expected at most 6, the number of cables)");
    }

    @Test
    void namesTheRowWhosePartsDoNotAddUp() {
        assertThat(faults(ANSWER, 9, new ResultCheck.EachAddsUp(List.of("cables", "secret"), ResultCheck.TOTAL)))
                .containsExactly(
                        "a.sql: Invalid cables + secret in row 2: 4 (expected 9, the total)",
                        "a.sql: Invalid cables + secret in row 3: 1 (expected 9, the total)");
        assertThat(faults(ANSWER, 9, new ResultCheck.EachAddsUp(List.of("secret"), "cables")))
                .containsExactly(
                        "a.sql: Invalid secret in row 1: 2 (expected 7, the cables)",
                        "a.sql: Invalid secret in row 3: 0 (expected 1, the cables)");
    }

    private static List<String> faults(ResultTable answer, long total, ResultCheck... checks) {
        List<DeclaredColumn> declared = COLUMNS.stream()
                .map(column -> new DeclaredColumn(column.name(), column.type(), "meaning"))
                .toList();
        Statistic statistic =
                new Statistic("a", "title", "question", "row", declared, List.of(checks), null, "SELECT", "a.sql", 1);
        return Statistics.faults(statistic, answer, total);
    }

    private static ResultTable answer(List<List<@Nullable Object>> rows) {
        return new ResultTable(COLUMNS, rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
