package org.cablestats.table.schema;

import java.util.List;

/**
 * Columns of {@code cables} that belong together.
 *
 * @param title for readers, for example {@code Secrecy}
 * @param columns in the order of the table
 */
public record ColumnGroup(String title, List<CableColumn> columns) {
    static ColumnGroup of(String title, CableColumn... columns) {
        return new ColumnGroup(title, List.of(columns));
    }
}
