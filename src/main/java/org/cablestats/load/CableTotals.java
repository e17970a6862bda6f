package org.cablestats.load;

import java.time.Instant;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * What the table of cables holds.
 *
 * @param cables rows
 * @param undated cables of which neither source nor header says when they were sent
 * @param firstYear of the cables
 * @param lastYear of the cables
 * @param origins the five with most cables, largest first
 */
public record CableTotals(
        long cables,
        long undated,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        Map<String, Long> origins) {
    private static final int TOP_ORIGINS = 5;

    /** From where and when a cable was sent. */
    private record Sent(
            @Nullable String origin,
            @Nullable Integer year,
            @Nullable Instant created) {}

    static CableTotals of(Warehouse warehouse) {
        Map<String, Long> origins = new TreeMap<>();
        IntSummaryStatistics years = new IntSummaryStatistics();
        LongAdder undated = new LongAdder();
        warehouse.rows(StoredTable.CABLES, Sent.class).forEach(cable -> {
            origins.merge(cable.origin() == null ? "unknown" : cable.origin(), 1L, Long::sum);
            if (cable.year() != null) {
                years.accept(cable.year());
            }
            undated.add(cable.created() == null ? 1 : 0);
        });
        Map<String, Long> top = new LinkedHashMap<>();
        origins.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(TOP_ORIGINS)
                .forEach(origin -> top.put(origin.getKey(), origin.getValue()));
        return new CableTotals(
                origins.values().stream().mapToLong(Long::longValue).sum(),
                undated.sum(),
                years.getCount() == 0 ? null : years.getMin(),
                years.getCount() == 0 ? null : years.getMax(),
                top);
    }
}
