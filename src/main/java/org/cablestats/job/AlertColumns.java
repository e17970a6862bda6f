package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of an answer an alert looks at.
 *
 * @param value the number; null for the only one
 * @param of the whole of which it is a part; null where it is none
 * @param period of periods; null for the only column of days, or one that is called year
 * @param rows that name a row; empty for those that do so of a statistic, else for all that hold no numbers
 */
record AlertColumns(
        @Nullable String value,
        @Nullable String of,
        @Nullable String period,
        List<String> rows) {
    private static final Set<String> WHOLE = Set.of("tinyint", "smallint", "int", "integer", "bigint", "long");

    AlertColumns {
        rows = List.copyOf(rows);
    }

    /** Whether a condition asks for periods, and for whole numbers. */
    record Needs(boolean isOfPeriods, boolean isOfCounts) {}

    /**
     * The same with the columns that an answer has.
     *
     * @param unique that name a row of it, where that is known
     * @param mistakes hears of a column that is not there, or cannot be what it should
     */
    AlertColumns in(List<Column> columns, List<String> unique, Needs needs, Consumer<String> mistakes) {
        Stream.concat(Stream.of(value, of, period).flatMap(Stream::ofNullable), rows.stream())
                .forEach(name -> verifyIsThere(name, columns, mistakes));
        @Nullable String time = needs.isOfPeriods() ? time(columns, mistakes) : null;
        List<String> named = rows.isEmpty() ? unique : rows;
        List<String> series = new ArrayList<>(named.isEmpty() ? withoutNumbers(columns) : named);
        series.removeIf(name -> name.equals(time));
        @Nullable String number = value == null ? onlyNumber(columns, series, time, mistakes) : value;
        verifyNumber(number, columns, needs.isOfCounts() || of != null, mistakes);
        verifyNumber(of, columns, true, mistakes);
        return new AlertColumns(number, of, time, series);
    }

    private static List<String> withoutNumbers(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.isNumber())
                .map(Column::name)
                .toList();
    }

    private @Nullable String time(List<Column> columns, Consumer<String> mistakes) {
        if (period != null) {
            return period;
        }
        List<String> days =
                names(columns.stream().filter(column -> column.type().equals("date")));
        List<String> times = days.isEmpty()
                ? names(columns.stream().filter(column -> column.name().equals("year")))
                : days;
        if (times.size() != 1) {
            mistakes.accept(
                    "Cannot alert: no period is given (expected the column of periods, " + listed(columns) + ")");
            return null;
        }
        return times.get(0);
    }

    private @Nullable String onlyNumber(
            List<Column> columns, List<String> series, @Nullable String time, Consumer<String> mistakes) {
        List<String> numbers = names(columns.stream()
                .filter(Column::isNumber)
                .filter(column -> !series.contains(column.name())
                        && !column.name().equals(time)
                        && !column.name().equals(of)));
        if (numbers.size() != 1) {
            mistakes.accept(
                    "Cannot alert: no column is given (expected the number to look at, " + listed(columns) + ")");
            return null;
        }
        return numbers.get(0);
    }

    private static void verifyIsThere(String name, List<Column> columns, Consumer<String> mistakes) {
        List<String> names = names(columns.stream());
        if (!names.contains(name)) {
            String meant = Suggestion.of(name, names);
            mistakes.accept("Cannot find column '" + name + "'"
                    + (meant.isEmpty() ? " (expected " + listed(columns) + ")" : meant));
        }
    }

    private static void verifyNumber(
            @Nullable String name, List<Column> columns, boolean isWhole, Consumer<String> mistakes) {
        columns.stream()
                .filter(column -> column.name().equals(name))
                .filter(column -> isWhole ? !WHOLE.contains(column.type()) : !column.isNumber())
                .forEach(column -> mistakes.accept("Cannot alert on column '" + name + "': it is " + column.type()
                        + (isWhole ? " (expected whole numbers, bigint or int)" : " (expected numbers)")));
    }

    private static String listed(List<Column> columns) {
        return "one of " + String.join(", ", names(columns.stream()));
    }

    private static List<String> names(Stream<Column> columns) {
        return columns.map(Column::name).toList();
    }
}
