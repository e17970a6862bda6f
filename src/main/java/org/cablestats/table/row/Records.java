package org.cablestats.table.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.data.Record;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.StoredColumn;
import org.jspecify.annotations.Nullable;

/** What Iceberg read, without an engine, as rows: each is the list of its values, of the Java types that {@link ColumnType} names. */
public final class Records {
    private Records() {}

    public static List<@Nullable Object> row(Record record) {
        List<@Nullable Object> values = new ArrayList<>(record.size());
        for (int i = 0; i < record.size(); i++) {
            values.add(plain(record.get(i)));
        }
        return values;
    }

    /** A record of another program's columns as a row of these: null where it has none of a name, in a structure, too. */
    public static List<@Nullable Object> row(Record record, List<? extends StoredColumn> columns) {
        return columns.stream()
                .<@Nullable Object>map(column -> plain(record.getField(column.name()), column.type()))
                .toList();
    }

    private static @Nullable Object plain(@Nullable Object value, ColumnType type) {
        if (value instanceof Record struct && type instanceof ColumnType.StructOf of) {
            return row(struct, of.fields());
        }
        if (value instanceof List<?> list && type instanceof ColumnType.ListOf of) {
            return list.stream().map(each -> plain(each, of.element())).toList();
        }
        return plain(value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Record struct) {
            return row(struct);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Records::plain).toList();
        }
        return value;
    }
}
