package org.cablestats.job;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.query.View;
import org.cablestats.run.RunCheck;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/** The rows of a table, of rejects, duplicates and ignored files those of the load; null for no bound. */
record CountCheck(
        String table, @Nullable Integer minimum, @Nullable Integer maximum, String place) implements Check {
    private static final List<String> TABLES = Stream.concat(
                    Arrays.stream(StoredTable.values()).map(StoredTable::label),
                    Arrays.stream(View.values()).map(View::label))
            .toList();

    @Override
    public RunCheck verdict(Facts facts) {
        long rows = table.equals("cables") ? facts.cables() : facts.count(table);
        boolean isFewer = minimum != null && rows < minimum;
        boolean isMore = maximum != null && rows > maximum;
        String expected = Stream.of(
                        isMore ? "" : bound("at least ", minimum), isFewer ? "" : bound("at most ", maximum))
                .filter(bound -> !bound.isEmpty())
                .collect(Collectors.joining(" and "));
        return new RunCheck(
                "the " + table + ": " + rows,
                (double) rows,
                expected.isEmpty() ? "any number" : expected,
                !isFewer && !isMore);
    }

    private static String bound(String words, @Nullable Integer bound) {
        return bound == null ? "" : words + bound;
    }

    @Override
    public List<String> faults() {
        return Check.unknown(this, "table '" + table + "'", table, TABLES);
    }
}
