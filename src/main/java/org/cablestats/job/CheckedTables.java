package org.cablestats.job;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cablestats.query.View;
import org.cablestats.table.StoredTable;

/** The tables and views whose rows a check can count. */
final class CheckedTables {
    /** Their names in SQL. */
    static final List<String> ALL = Stream.concat(
                    Arrays.stream(StoredTable.values()).map(StoredTable::label),
                    Arrays.stream(View.values()).map(View::label))
            .toList();

    /** Those that have rows of every load: a check counts only those of its own. */
    static final Set<String> OF_LOAD = Set.of("rejects", "duplicates", "ignored");

    private CheckedTables() {}
}
