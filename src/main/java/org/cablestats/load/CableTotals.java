package org.cablestats.load;

import java.time.Instant;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
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
        Tally all = new Tally();
        warehouse
                .rows(StoredTable.CABLES, Sent.class)
                .forEachOfFiles(Tally::new)
                .forEach(all::add);
        return all.totals();
    }

    /** Counts as cables come; any number of tallies make one. */
    private static final class Tally implements Consumer<Sent> {
        private final Map<String, Long> origins = new HashMap<>();
        private final IntSummaryStatistics years = new IntSummaryStatistics();
        private long undated;

        @Override
        public void accept(Sent cable) {
            origins.merge(cable.origin() == null ? "unknown" : cable.origin(), 1L, Long::sum);
            if (cable.year() != null) {
                years.accept(cable.year());
            }
            undated += cable.created() == null ? 1 : 0;
        }

        void add(Tally more) {
            more.origins.forEach((origin, cables) -> origins.merge(origin, cables, Long::sum));
            years.combine(more.years);
            undated += more.undated;
        }

        CableTotals totals() {
            Map<String, Long> top = new LinkedHashMap<>();
            origins.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TOP_ORIGINS)
                    .forEach(origin -> top.put(origin.getKey(), origin.getValue()));
            return new CableTotals(
                    origins.values().stream().mapToLong(Long::longValue).sum(),
                    undated,
                    years.getCount() == 0 ? null : years.getMin(),
                    years.getCount() == 0 ? null : years.getMax(),
                    top);
        }
    }
}
