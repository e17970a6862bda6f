package org.cablestats.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that a table has: one of an earlier program lacks some.
 *
 * @param wanted names of the row's columns, in order
 * @param names those of them that are there
 */
record PresentColumns(List<String> wanted, List<String> names) {
    static PresentColumns of(Table table, List<String> wanted) {
        return new PresentColumns(
                wanted,
                wanted.stream()
                        .filter(name -> table.schema().findField(name) != null)
                        .toList());
    }

    /** A row of the columns that are there, with null for those that are not. */
    List<@Nullable Object> completed(List<@Nullable Object> row) {
        if (names.size() == wanted.size()) {
            return row;
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (String name : wanted) {
            int place = names.indexOf(name);
            all.add(place < 0 ? null : row.get(place));
        }
        return all;
    }
}
