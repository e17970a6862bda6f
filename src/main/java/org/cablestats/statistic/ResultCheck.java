package org.cablestats.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** What must hold of every answer of a statistic. */
public sealed interface ResultCheck {
    /** The word that stands for the number of cables in the selection. */
    String TOTAL = "total";

    /** The columns that it is about. */
    List<String> columns();

    /** The columns of these that must hold numbers. */
    default List<String> numbers() {
        return columns();
    }

    /** As a header states it. */
    String written();

    /**
     * What does not hold, one message each, with the value.
     *
     * @param answer has the columns
     * @param total number of cables in the selection
     */
    List<String> faults(ResultTable answer, long total);

    /** {@code unique origin}: no two rows have the same values in these columns. */
    record Unique(List<String> columns) implements ResultCheck {
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public String written() {
            return "unique " + String.join(", ", columns);
        }

        @Override
        public List<String> numbers() {
            return List.of();
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            Map<List<@Nullable Object>, Integer> seen = new HashMap<>();
            List<String> faults = new ArrayList<>();
            for (int row = 1; row <= answer.rows().size(); row++) {
                List<@Nullable Object> values = answer.values(row - 1, columns);
                Integer earlier = seen.putIfAbsent(values, row);
                if (earlier != null) {
                    faults.add("Invalid " + String.join(", ", columns) + ": " + Json.of(values) + " in row " + row
                            + " (expected unique values; row " + earlier + " has the same)");
                }
            }
            return faults;
        }
    }

    /** {@code filled origin}: the column is never null. */
    record Filled(String column) implements ResultCheck {
        @Override
        public String written() {
            return "filled " + column;
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public List<String> numbers() {
            return List.of();
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            int row = answer.values(column).indexOf(null) + 1;
            return row == 0
                    ? List.of()
                    : List.of("Invalid " + column + ": null in row " + row + " (expected a value in every row)");
        }
    }

    /**
     * {@code sum cables = total}: the column adds up to the number of cables in the selection; {@code sum cables >= total}: to
     * at least that, where a cable may be counted more than once (several topics, tags).
     */
    record Sum(String column, boolean isExact) implements ResultCheck {
        @Override
        public String written() {
            return "sum " + column + (isExact ? " = " : " >= ") + TOTAL;
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            BigDecimal sum = sum(answer.values(column));
            int difference = sum.compareTo(BigDecimal.valueOf(total));
            return difference == 0 || (difference > 0 && !isExact)
                    ? List.of()
                    : List.of("Invalid sum of " + column + ": " + plain(sum) + " (expected "
                            + (isExact ? "" : "at least ") + total + ", the number of cables)");
        }
    }

    /** {@code max cables <= total}: no value of the column exceeds the number of cables in the selection. */
    record AtMostTotal(String column) implements ResultCheck {
        @Override
        public String written() {
            return "max " + column + " <= " + TOTAL;
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            return answer.values(column).stream()
                    .filter(Objects::nonNull)
                    .map(ResultCheck::number)
                    .max(BigDecimal::compareTo)
                    .filter(value -> value.compareTo(BigDecimal.valueOf(total)) > 0)
                    .stream()
                    .map(value -> "Invalid largest " + column + ": " + plain(value) + " (expected at most " + total
                            + ", the number of cables)")
                    .toList();
        }
    }

    /**
     * {@code each filled + missing = total}: in each row, the parts add up to the whole.
     *
     * @param parts columns
     * @param whole a column, or {@link #TOTAL}
     */
    record EachAddsUp(List<String> parts, String whole) implements ResultCheck {
        public EachAddsUp {
            parts = List.copyOf(parts);
        }

        @Override
        public String written() {
            return "each " + String.join(" + ", parts) + " = " + whole;
        }

        @Override
        public List<String> columns() {
            List<String> columns = new ArrayList<>(parts);
            if (!whole.equals(TOTAL)) {
                columns.add(whole);
            }
            return columns;
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            List<String> faults = new ArrayList<>();
            for (int row = 0; row < answer.rows().size(); row++) {
                BigDecimal sum = sum(answer.values(row, parts));
                BigDecimal expected =
                        whole.equals(TOTAL) ? BigDecimal.valueOf(total) : sum(answer.values(row, List.of(whole)));
                if (sum.compareTo(expected) != 0) {
                    faults.add("Invalid " + String.join(" + ", parts) + " in row " + (row + 1) + ": " + plain(sum)
                            + " (expected " + plain(expected) + ", the " + whole + ")");
                }
            }
            return faults;
        }
    }

    /**
     * {@code same known by year}: in all rows of a year the column has one value, and a group without a row has nothing of it; without
     * {@code by}, in all rows.
     *
     * @param by columns; empty for all rows together
     */
    record Same(String column, List<String> by) implements ResultCheck {
        public Same {
            by = List.copyOf(by);
        }

        @Override
        public String written() {
            return "same " + column + (by.isEmpty() ? "" : " by " + String.join(", ", by));
        }

        @Override
        public List<String> columns() {
            return Stream.concat(Stream.of(column), by.stream()).toList();
        }

        @Override
        public List<String> numbers() {
            return List.of(column);
        }

        @Override
        public List<String> faults(ResultTable answer, long total) {
            Map<List<@Nullable Object>, List<@Nullable Object>> first = new HashMap<>();
            for (int row = 0; row < answer.rows().size(); row++) {
                List<@Nullable Object> value = answer.values(row, List.of(column));
                List<@Nullable Object> earlier = first.putIfAbsent(answer.values(row, by), value);
                if (earlier != null && !earlier.equals(value)) {
                    return List.of("Invalid " + column + ": " + value.get(0) + " in row " + (row + 1) + " (expected "
                            + earlier.get(0) + ", as in the rows before it)");
                }
            }
            return List.of();
        }
    }

    /** The sum of numbers; null counts nothing. Exact: sums of doubles in another order would differ in the last digit. */
    private static BigDecimal sum(List<@Nullable Object> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(ResultCheck::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
