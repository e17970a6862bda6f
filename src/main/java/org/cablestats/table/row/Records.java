package org.cablestats.table.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.StoredColumn;
import org.jspecify.annotations.Nullable;

/**
 * Rows in Iceberg's own terms, which need no engine: a row is the list of its values, of the Java types that {@link ColumnType}
 * names, with a list for each struct.
 */
public final class Records {
    /** Copied for each record: looking up the names of its fields each time is dear. */
    private final GenericRecord empty;

    private final List<UnaryOperator<Object>> fields;

    /** Records of the rows of a table, or of one kind of struct. */
    Records(Types.StructType struct) {
        this.empty = GenericRecord.create(struct);
        this.fields =
                struct.fields().stream().map(field -> converter(field.type())).toList();
    }

    Record record(List<?> row) {
        GenericRecord record = empty.copy();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            record.set(i, value == null ? null : fields.get(i).apply(value));
        }
        return record;
    }

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

    private static UnaryOperator<Object> converter(Type type) {
        return switch (type.typeId()) {
            case TIMESTAMP -> value -> OffsetDateTime.ofInstant((Instant) value, ZoneOffset.UTC);
            case STRUCT -> {
                Records structs = new Records(type.asStructType());
                yield value -> structs.record((List<?>) value);
            }
            case LIST -> {
                UnaryOperator<Object> element = converter(type.asListType().elementType());
                yield value -> ((List<?>) value)
                        .stream().map(each -> element.apply(each)).toList();
            }
            default -> UnaryOperator.identity();
        };
    }
}
