package org.cablestats.statistic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.method.MethodCall;
import org.cablestats.method.Methods;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * A statistic that counts a part of a whole, group by group: the share of each in either selection, their difference and ratio.
 *
 * @param comparand which part of which whole
 */
record ShareComparison(Statistic statistic, Comparand comparand) implements Comparison {
    private static final String METHOD = "comparison";
    private static final Unit SHARE = Unit.of("share of cables");

    @Override
    public Statistic compared() {
        List<DeclaredColumn> columns = new ArrayList<>(names());
        columns.addAll(numbers());
        return new Statistic(
                statistic.name(),
                statistic.title(),
                statistic.question(),
                statistic.row(),
                columns,
                List.of(),
                null,
                List.of(),
                telling(),
                statistic.sql(),
                statistic.file(),
                statistic.sqlLine());
    }

    private Telling telling() {
        String group = names().stream()
                .map(DeclaredColumn::name)
                .filter(name -> !isIdOfAName(name))
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(", "));
        return new Telling(
                new Sentence(group + ": {share} here, against {other_share} elsewhere"),
                new Sentence("95%: {difference_low} to {difference_high} points; {" + counts().part() + "} of {"
                        + counts().whole() + "} cables here"),
                Quotient.of("other_share"),
                Quotient.of("share"));
    }

    /** {@code topic_id} beside {@code topic}, {@code country_code} beside {@code country}. */
    private boolean isIdOfAName(String name) {
        return Stream.of("_id", "_code")
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(said -> names().stream().map(DeclaredColumn::name).anyMatch(said::equals));
    }

    private List<DeclaredColumn> numbers() {
        Unit share = statistic.columns().stream()
                .filter(column -> statistic.ratio(column.name()) != null)
                .map(DeclaredColumn::unit)
                .findFirst()
                .orElse(SHARE);
        return List.of(
                new DeclaredColumn(counts().part(), "bigint", "how many of the selection"),
                new DeclaredColumn(counts().whole(), "bigint", "of how many of the selection"),
                new DeclaredColumn(otherCounts().part(), "bigint", "how many of the others"),
                new DeclaredColumn(otherCounts().whole(), "bigint", "of how many of the others"),
                new DeclaredColumn("share", "double", "share in the selection, 0 to 1", share),
                new DeclaredColumn("other_share", "double", "share in the others, 0 to 1", share),
                new DeclaredColumn("difference", "double", "share less that of the others"),
                new DeclaredColumn("difference_low", "double", "lower end of its interval of 95 %"),
                new DeclaredColumn("difference_high", "double", "upper end"),
                new DeclaredColumn("ratio", "double", "share as a multiple of that of the others"),
                new DeclaredColumn("ratio_low", "double", "lower end of its interval of 95 %"),
                new DeclaredColumn("ratio_high", "double", "upper end; null where there is none"),
                new DeclaredColumn(
                        "verdict",
                        "string",
                        "more, fewer: beyond chance among all rows; hardly differs; too few to say"));
    }

    @Override
    public Ratio counts() {
        return new Ratio(comparand.part(), comparand.whole() == null ? ResultCheck.TOTAL : comparand.whole());
    }

    /** The same columns of the others. */
    private Ratio otherCounts() {
        return new Ratio("other_" + counts().part(), "other_" + counts().whole());
    }

    /**
     * The columns that tell the groups apart, those that name them, how many of how many there are on either side, and
     * what the method {@code comparison} adds. A group that either side has is a row.
     */
    @Override
    public ResultTable conclude(Side these, Side others) {
        GroupCounts here = new GroupCounts(comparand, these.answer(), these.total());
        GroupCounts there = new GroupCounts(comparand, others.answer(), others.total());
        List<DeclaredColumn> names = names();
        Set<List<@Nullable Object>> groups = new LinkedHashSet<>(here.groups());
        groups.addAll(there.groups());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> group : groups) {
            GroupCounts naming = here.has(group) ? here : there;
            List<@Nullable Object> row = new ArrayList<>();
            names.forEach(column -> row.add(naming.value(group, column.name())));
            row.addAll(here.counts(group));
            row.addAll(there.counts(group));
            rows.add(row);
        }
        return method().conclude(new ResultTable(columns(names), rows));
    }

    /** What tells the groups apart, and the words for them: other numbers and days are those of one selection. */
    private List<DeclaredColumn> names() {
        return statistic.columns().stream()
                .filter(column -> comparand.keys().contains(column.name())
                        || column.type().equals("string"))
                .toList();
    }

    private List<Column> columns(List<DeclaredColumn> names) {
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(new Column(name.name(), name.type())));
        for (Ratio counts : List.of(counts(), otherCounts())) {
            columns.add(new Column(counts.part(), "bigint"));
            columns.add(new Column(counts.whole(), "bigint"));
        }
        return columns;
    }

    private MethodCall method() {
        return new MethodCall(
                Objects.requireNonNull(Methods.named(METHOD)),
                Map.of(
                        "part", counts().part(),
                        "whole", counts().whole(),
                        "other_part", otherCounts().part(),
                        "other_whole", otherCounts().whole()));
    }
}
