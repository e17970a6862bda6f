package org.cablestats.table;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of {@code cables} in Spark's terms. */
public final class CableRows {
    private CableRows() {}

    /** A row with the columns of {@link StoredTable#CABLES}. */
    public static Row of(StoredCable cable) {
        Object[] values = new Object[CableColumns.ALL.size()];
        for (int i = 0; i < values.length; i++) {
            CableColumn column = CableColumns.ALL.get(i);
            values[i] = value(column.type(), column.value().apply(cable));
        }
        return RowFactory.create(values);
    }

    private static @Nullable Object value(ColumnType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof ColumnType.ListOf list) {
            List<@Nullable Object> elements = ((List<?>) value)
                    .stream()
                            .<@Nullable Object>map(element -> value(list.element(), element))
                            .toList();
            return CollectionConverters.asScala(elements).toSeq();
        }
        if (type instanceof ColumnType.MapOf) {
            return CollectionConverters.asScala((Map<?, ?>) value);
        }
        if (type instanceof ColumnType.StructOf struct) {
            List<?> values = (List<?>) value;
            Object[] fields = new Object[values.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = value(struct.fields().get(i).type(), values.get(i));
            }
            return RowFactory.create(fields);
        }
        return value;
    }
}
