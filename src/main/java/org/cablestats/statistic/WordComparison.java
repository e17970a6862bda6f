package org.cablestats.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cablestats.method.Gathered;
import org.cablestats.method.MethodCall;
import org.cablestats.method.Methods;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * The words that set a selection apart from others, by the method {@code words}.
 *
 * @param statistic a count of words, each in one row
 * @param call its method, which knows their columns
 */
record WordComparison(Statistic statistic, MethodCall call) implements Comparison {
    private static final String METHOD = "words";

    /** What all rows have in common; no column of the answer. */
    private static final String GROUP = "compared";

    /** Cables of both that a word is in at least: a rarer one is beyond no chance. */
    private static final int FEWEST = 5;

    @Override
    public Statistic compared() {
        return new Statistic(
                statistic.name(),
                statistic.title(),
                statistic.question(),
                statistic.row(),
                columns(),
                List.of(),
                null,
                statistic.sql(),
                statistic.file(),
                statistic.sqlLine());
    }

    private List<DeclaredColumn> columns() {
        return List.of(
                new DeclaredColumn(word(), "string", "word"),
                new DeclaredColumn(part(), "bigint", "cables of the selection that have it"),
                new DeclaredColumn(
                        "words",
                        "bigint",
                        "all their words but those that are in fewer than " + FEWEST + " cables of both",
                        words()),
                new DeclaredColumn(ResultCheck.TOTAL, "bigint", "cables of the selection", Unit.CABLES),
                new DeclaredColumn("other_" + part(), "bigint", "other cables that have it", Unit.CABLES),
                new DeclaredColumn("other_words", "bigint", "the same of the others", words()),
                new DeclaredColumn("other_" + ResultCheck.TOTAL, "bigint", "other cables", Unit.CABLES),
                new DeclaredColumn(
                        "log_odds",
                        "double",
                        "log of its odds among the words of the selection to those among the others, with a Dirichlet prior",
                        Unit.of("difference of log-odds")),
                new DeclaredColumn("z", "double", "the same in standard deviations", Unit.of("standard deviations")),
                new DeclaredColumn(
                        "g2",
                        "double",
                        "log-likelihood ratio, with the sign of the difference",
                        Unit.of("log-likelihood ratio")),
                new DeclaredColumn(
                        "chi_square", "double", "chi-square, with the sign of the difference", Unit.of("chi-square")),
                new DeclaredColumn("looked_at", "bigint", "number of words that were looked at", words()));
    }

    private static Unit words() {
        return Unit.of("words");
    }

    @Override
    public @Nullable Ratio counts() {
        return null;
    }

    @Override
    public ResultTable conclude(Side these, Side others) {
        Map<String, long[]> counts = new TreeMap<>();
        add(these, 0, counts);
        add(others, 1, counts);
        counts.values().removeIf(count -> count[0] + count[1] < FEWEST);
        long words = counts.values().stream().mapToLong(count -> count[0]).sum();
        long otherWords = counts.values().stream().mapToLong(count -> count[1]).sum();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        counts.forEach((word, count) ->
                rows.add(List.of(GROUP, word, count[0], words, these.total(), count[1], otherWords, others.total())));
        return concluded(new ResultTable(gathered(), rows));
    }

    private void add(Side side, int place, Map<String, long[]> counts) {
        ResultTable answer = side.answer();
        int word = answer.index(word());
        int part = answer.index(part());
        for (List<@Nullable Object> row : answer.rows()) {
            String written = (String) Objects.requireNonNull(row.get(word));
            counts.computeIfAbsent(written, none -> new long[2])[place] = (Long) Objects.requireNonNull(row.get(part));
        }
    }

    /** The columns of what the method reads: the group, and those of the answer that are counted here. */
    private List<Column> gathered() {
        List<Column> columns = new ArrayList<>(List.of(new Column(GROUP, "string")));
        columns().stream()
                .takeWhile(column -> !column.type().equals("double"))
                .forEach(column -> columns.add(new Column(column.name(), column.type())));
        return columns;
    }

    private ResultTable concluded(ResultTable gathered) {
        MethodCall method = new MethodCall(
                Objects.requireNonNull(Methods.named(METHOD)),
                Map.of("group", GROUP, "word", word(), "part", part(), "others", "other_" + part()));
        return new Gathered(method.conclude(gathered), method.columns())
                .without("group")
                .table();
    }

    private String word() {
        return column("word");
    }

    private String part() {
        return column("part");
    }

    private String column(String role) {
        return Objects.requireNonNull(call.columns().get(role));
    }
}
