package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cablestats.fault.UsageException;
import org.cablestats.method.MethodCall;
import org.cablestats.method.Methods;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Comparison.Side;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One statistic of two selections: which groups, of which whole, and what is known of a group that has no row. */
final class ComparisonTest {
    private static final ResultCheck UNIQUE = new ResultCheck.Unique(List.of("level"));

    @Test
    void countsAGroupWithoutARowAsNoneOfTheTotalWhereTheRowsHaveAllCables() {
        ResultTable answer = compared(
                counts(UNIQUE, new ResultCheck.Sum("cables", true)),
                side(100, row("SECRET", "Secret", 40L), row(null, "Unknown", 60L)),
                side(200, row("SECRET", "Secret", 80L), row("RESTRICTED", "Restricted", 120L)));

        assertThat(answer.columns().stream().map(Column::name).limit(6))
                .containsExactly("level", "label", "cables", "total", "other_cables", "other_total");
        assertThat(answer.rows().stream().map(row -> row.subList(0, 6)))
                .containsExactlyInAnyOrder(
                        row("SECRET", "Secret", 40L, 100L, 80L, 200L),
                        row(null, "Unknown", 60L, 100L, 0L, 200L),
                        row("RESTRICTED", "Restricted", 0L, 100L, 120L, 200L));
    }

    @Test
    void knowsNothingOfAGroupThatMayHaveBeenCutOff() {
        ResultTable answer = compared(
                counts(UNIQUE, new ResultCheck.AtMostTotal("cables")),
                side(100, row("a", "A", 40L)),
                side(200, row("b", "B", 80L)));

        assertThat(answer.rows().stream().map(row -> row.subList(0, 6)))
                .containsExactly(row("a", "A", 40L, 100L, null, 200L), row("b", "B", null, 100L, 80L, 200L));
        assertThat(answer.values("verdict")).containsExactly(null, null);
    }

    @Test
    void takesTheWholeOfAShareFromItsColumn() {
        ResultTable answer = compared(
                shares(), side(100, row("a", "A", 4L, 10L)), side(200, row("a", "A", 9L, 10L), row("b", "B", 1L, 2L)));

        assertThat(answer.rows().stream().map(row -> row.subList(0, 6)))
                .containsExactly(row("a", "A", 4L, 10L, 9L, 10L), row("b", "B", null, null, 1L, 2L));
    }

    @Test
    void countsAGroupWithoutARowAsNoneOfTheWholeThatAllRowsShare() {
        Side here = side(100, row("a", "A", 4L, 10L));
        Side there = side(200, row("b", "B", 1L, 2L));

        assertThat(compared(shares(new ResultCheck.Same("known", List.of())), here, there).rows().stream()
                        .map(row -> row.subList(0, 6)))
                .containsExactlyInAnyOrder(row("a", "A", 4L, 10L, 0L, 2L), row("b", "B", 0L, 10L, 1L, 2L));
        // No row has the same level, so that nobody knows the whole.
        assertThat(compared(shares(new ResultCheck.Same("known", List.of("level"))), here, there).rows().stream()
                        .map(row -> row.subList(0, 6)))
                .containsExactly(row("a", "A", 4L, 10L, null, null), row("b", "B", null, null, 1L, 2L));
    }

    @Test
    void saysNothingWhereASelectionIsEmpty() {
        ResultTable answer =
                compared(counts(UNIQUE, new ResultCheck.Sum("cables", true)), side(0), side(200, row("a", "A", 200L)));

        assertThat(answer.rows()).hasSize(1);
        assertThat(answer.values("share")).containsExactly((Object) null);
        assertThat(answer.values("other_share")).containsExactly(1.0);
        assertThat(answer.values("verdict")).containsExactly((Object) null);
    }

    /** What a chart of a report is held against before anything is asked is what comes of it. */
    @Test
    void declaresTheColumnsThatItGives() {
        for (Statistic statistic : List.of(counts(UNIQUE, new ResultCheck.Sum("cables", true)), shares())) {
            ResultTable answer = compared(statistic, side(statistic), side(statistic));

            assertThat(Comparisons.of(statistic).compared().columns())
                    .extracting(column -> new Column(column.name(), column.type()))
                    .isEqualTo(answer.columns());
        }
    }

    private static Side side(Statistic statistic) {
        return statistic.method() == null ? side(9, row("a", "A", 4L)) : side(9, row("a", "A", 4L, 5L));
    }

    /** Every statistic of the program is compared, or says why not. */
    @Test
    void refusesWhatCountsNoPartOfAWhole() {
        Map<String, Set<String>> refused = new TreeMap<>();
        for (Statistic statistic : StatisticFolder.read(Path.of("reports/statistics"))) {
            try {
                Comparisons.of(statistic);
            } catch (UsageException e) {
                String message = e.problems().get(0);
                assertThat(message).startsWith("Cannot compare " + statistic.name() + ": ");
                refused.computeIfAbsent(message.substring(message.indexOf(':') + 2), reason -> new TreeSet<>())
                        .add(statistic.name());
            }
        }
        assertThat(refused.remove("no check ties a count of it to the cables of the selection"))
                .containsExactly(
                        "burst-cables",
                        "leading-cables-by-topic",
                        "loads",
                        "model-terms",
                        "reference-network",
                        "rejects-by-reason",
                        "secret-words-in-context",
                        "themes",
                        "themes-covered",
                        "topics-evaluated");
        assertThat(refused.remove("by_tag and by_text are counts alike")).containsExactly("topic-shares");
        assertThat(refused.keySet())
                .allMatch(reason -> reason.matches("what its method '[a-z-]+' concludes is no share"))
                .doesNotContain("what its method 'share' concludes is no share");
    }

    @Test
    void needsToKnowWhatTellsTheRowsApart() {
        assertThatThrownBy(() -> Comparisons.of(counts(new ResultCheck.Sum("cables", true))))
                .hasMessage("Cannot compare a: no check 'unique' says what tells its rows apart");
    }

    private static ResultTable compared(Statistic statistic, Side these, Side others) {
        return Comparisons.of(statistic).conclude(these, others);
    }

    private static Statistic counts(ResultCheck... checks) {
        return statistic(null, List.of("cables"), checks);
    }

    private static Statistic shares(ResultCheck... checks) {
        List<ResultCheck> all = new ArrayList<>(List.of(UNIQUE));
        all.addAll(List.of(checks));
        MethodCall share = new MethodCall(
                Objects.requireNonNull(Methods.named("share")), Map.of("part", "classified", "whole", "known"));
        return statistic(share, List.of("classified", "known", "share"), all.toArray(ResultCheck[]::new));
    }

    private static Statistic statistic(@Nullable MethodCall method, List<String> numbers, ResultCheck... checks) {
        List<DeclaredColumn> columns = new ArrayList<>(List.of(
                new DeclaredColumn("level", "string", "level"), new DeclaredColumn("label", "string", "its name")));
        numbers.forEach(number ->
                columns.add(new DeclaredColumn(number, number.equals("share") ? "double" : "bigint", number)));
        return new Statistic("a", "A", "?", "one", columns, List.of(checks), method, "SELECT 1 ORDER BY 1", "a.sql", 1);
    }

    /** Rows of level, label and the numbers, by their count. */
    @SafeVarargs
    private static Side side(long total, List<@Nullable Object>... rows) {
        List<String> names = List.of("level", "label", "cables");
        if (rows.length > 0 && rows[0].size() == 4) {
            names = List.of("level", "label", "classified", "known");
        }
        List<Column> columns = names.stream()
                .map(name -> new Column(name, name.startsWith("l") ? "string" : "bigint"))
                .toList();
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<@Nullable Object> each : rows) {
            all.add(each);
        }
        return new Side(new ResultTable(columns, all), total);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
