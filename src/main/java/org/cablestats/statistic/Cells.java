package org.cablestats.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of an answer, for its checks. */
final class Cells {
    private Cells() {}

    /** The values of a row, from 0, in the order of these columns. */
    static List<@Nullable Object> of(ResultTable answer, int row, List<String> columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(answer.rows().get(row).get(answer.index(column)));
        }
        return values;
    }

    /** The sum of numbers; null counts nothing. Exact: sums of doubles in another order would differ in the last digit. */
    static BigDecimal sum(List<@Nullable Object> values) {
        return values.stream().filter(Objects::nonNull).map(Cells::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
