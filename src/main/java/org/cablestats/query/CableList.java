package org.cablestats.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnType.Field;
import org.jspecify.annotations.Nullable;

/**
 * The cables of a selection one by one, the earliest first, those of one moment by their ids; those without a date come last.
 *
 * @param columns of the table {@code cables}, or those that it has in SQL beside them
 * @param limit so many at most; null for all
 */
public record CableList(List<String> columns, @Nullable Integer limit) {
    /** What says of a cable which one it is. */
    public static final List<String> USUAL = List.of("id", "created", "origin", "classification", "subject");

    /** All that there are, in the order of the documentation. */
    public static final List<String> KNOWN = Stream.concat(
                    CableColumns.ALL.stream().map(CableColumn::name),
                    View.ADDED.stream().map(Field::name))
            .toList();

    public CableList {
        columns = List.copyOf(columns);
    }

    /** As a question in SQL. */
    public String sql() {
        String names = columns.stream().map(column -> '`' + column + '`').collect(Collectors.joining(", "));
        return "SELECT " + names + " FROM cables ORDER BY created NULLS LAST, id"
                + (limit == null ? "" : " LIMIT " + limit);
    }

    /** The same without the first ones. */
    public String sqlAfter(long first) {
        return sql() + " OFFSET " + first;
    }
}
