package org.cablestats.load;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * What the table of cables holds.
 *
 * @param cables rows
 * @param firstYear of the cables
 * @param lastYear of the cables
 * @param origins the five with most cables, largest first
 */
public record CableTotals(
        long cables, @Nullable Integer firstYear, @Nullable Integer lastYear, Map<String, Long> origins) {
    private static final int TOP_ORIGINS = 5;

    static CableTotals of(Warehouse warehouse) {
        List<Row> origins = warehouse
                .session()
                .sql("SELECT origin, count(*), min(year), max(year) FROM " + warehouse.nameOf(StoredTable.CABLES)
                        + " GROUP BY origin ORDER BY 2 DESC, 1")
                .collectAsList();
        Map<String, Long> top = new LinkedHashMap<>();
        origins.stream().limit(TOP_ORIGINS).forEach(row -> top.put(row.getString(0), row.getLong(1)));
        IntSummaryStatistics years = origins.stream()
                .flatMapToInt(
                        row -> IntStream.of(2, 3).filter(i -> !row.isNullAt(i)).map(row::getInt))
                .summaryStatistics();
        return new CableTotals(
                origins.stream().mapToLong(row -> row.getLong(1)).sum(),
                years.getCount() == 0 ? null : years.getMin(),
                years.getCount() == 0 ? null : years.getMax(),
                top);
    }
}
