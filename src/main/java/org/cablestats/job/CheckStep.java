package org.cablestats.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.CheckException;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.CableColumn;
import org.cablestats.table.CableColumns;
import org.cablestats.table.ColumnType;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** Takes a check step: one question over the current state, and what does not hold of its answer. */
final class CheckStep {
    private CheckStep() {}

    /**
     * Holds the current state against the step.
     *
     * @throws CheckException with everything that does not hold
     */
    static void take(Step.Check step, Warehouse warehouse) {
        Queries queries = new Queries(warehouse, warehouse.snapshot(null), Selection.ALL);
        Iterator<List<@Nullable Object>> rows = queries.ask(question(step)).rows();
        List<Long> counts = rows.next().stream()
                .map(count -> count instanceof Number number ? number.longValue() : 0L)
                .toList();
        List<String> failures = failures(step, counts);
        if (!failures.isEmpty()) {
            throw new CheckException(failures);
        }
    }

    /** The number of cables, then for each column, in order, the number of cables with a value in it. */
    static String question(Step.Check step) {
        StringBuilder sql = new StringBuilder("SELECT count(*) AS cables");
        for (String name : step.filled().keySet()) {
            sql.append(", count_if(")
                    .append(filled(name))
                    .append(") AS filled_")
                    .append(name);
        }
        return sql.append(" FROM cables").toString();
    }

    private static String filled(String name) {
        ColumnType type = CableColumns.ALL.stream()
                .filter(column -> column.name().equals(name))
                .map(CableColumn::type)
                .findFirst()
                .orElseThrow();
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar == ColumnType.Scalar.STRING ? name + " <> ''" : name + " IS NOT NULL";
        }
        return "size(" + name + ") > 0";
    }

    /** What does not hold, with the value that was found. */
    static List<String> failures(Step.Check step, List<Long> counts) {
        List<String> failures = new ArrayList<>();
        long cables = counts.get(0);
        if (step.minimum() != null && cables < step.minimum()) {
            failures.add(step.place() + "Cannot accept the cables: " + cables + " (expected at least " + step.minimum()
                    + ")");
        }
        if (step.maximum() != null && cables > step.maximum()) {
            failures.add(step.place() + "Cannot accept the cables: " + cables + " (expected at most " + step.maximum()
                    + ")");
        }
        int i = 0;
        for (Map.Entry<String, Double> column : step.filled().entrySet()) {
            double share = cables == 0 ? 0 : (double) counts.get(++i) / cables;
            if (share < column.getValue()) {
                failures.add(step.place() + "Cannot accept column '" + column.getKey() + "': " + rounded(share)
                        + " of the cables have a value in it (expected at least " + column.getValue() + ")");
            }
        }
        return failures;
    }

    /** Rounded down, so that a share just below the limit does not look as if it reached it. */
    private static String rounded(double share) {
        return BigDecimal.valueOf(share)
                .setScale(5, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
