package org.cablestats.statistic;

import java.util.stream.Stream;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * A column of an answer, or one divided by another: {@code later_cables/later_all}.
 *
 * @param whole null where the column stands alone; {@code total} for the cables of the selection
 */
public record Quotient(String part, @Nullable String whole) {
    /** As a header writes it. */
    static Quotient of(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new Quotient(written, null)
                : new Quotient(written.substring(0, slash), written.substring(slash + 1));
    }

    /** The columns that it is made of. */
    public Stream<String> columns() {
        return Stream.of(part, whole == null ? ResultCheck.TOTAL : whole)
                .filter(name -> !name.equals(ResultCheck.TOTAL));
    }

    /**
     * Its value in a row; NaN where it has none.
     *
     * @param total number of cables in the selection
     */
    public double value(ResultTable answer, int row, long total) {
        double number = number(answer, row, part, total);
        return whole == null ? number : number / number(answer, row, whole, total);
    }

    private static double number(ResultTable answer, int row, String column, long total) {
        if (column.equals(ResultCheck.TOTAL)) {
            return total;
        }
        return answer.rows().get(row).get(answer.index(column)) instanceof Number number
                ? number.doubleValue()
                : Double.NaN;
    }
}
