package org.cablestats.table.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The schema of the table {@code cables}: each column's name, type, meaning, source, example and value, in one place. The stored
 * rows, the column comments, {@code docs/columns.md} and the JSON of a parsed record all come from this list.
 */
public final class CableColumns {
    /** The columns by what they are about, in the order of the table. */
    public static final List<ColumnGroup> GROUPS = List.of(
            OriginColumns.IDENTITY,
            OriginColumns.WHEN,
            OriginColumns.WHERE,
            SecrecyColumns.SECRECY,
            MessageColumns.TRANSMISSION,
            MessageColumns.MESSAGE,
            ContentColumns.SIZE,
            ContentColumns.ABOUT,
            ContentColumns.LINKS,
            ContentColumns.TEXTS,
            RecordColumns.RECORD);

    /** All columns, in the order of the table. */
    public static final List<CableColumn> ALL =
            GROUPS.stream().flatMap(group -> group.columns().stream()).toList();

    private static final Map<String, Integer> PLACES =
            ALL.stream().collect(Collectors.toMap(CableColumn::name, ALL::indexOf));

    private CableColumns() {}

    /** Place of a column in a row, from 0. */
    public static int place(String column) {
        Integer place = PLACES.get(column);
        if (place == null) {
            throw new IllegalArgumentException("There is no column " + column);
        }
        return place;
    }
}
