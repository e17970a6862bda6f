package org.cablestats.table.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Column types in Iceberg's terms. */
final class IcebergTypes {
    private int last;

    private IcebergTypes() {}

    /** A schema whose columns may all be null; field ids count up from 1 in the order of the columns. */
    static Schema schema(List<? extends StoredColumn> columns) {
        return new Schema(new IcebergTypes().fields(columns));
    }

    private List<Types.NestedField> fields(List<? extends StoredColumn> columns) {
        List<Types.NestedField> fields = new ArrayList<>();
        for (StoredColumn column : columns) {
            fields.add(Types.NestedField.optional(++last, column.name(), type(column.type()), column.comment()));
        }
        return fields;
    }

    private Type type(ColumnType type) {
        if (type instanceof ColumnType.ListOf list) {
            return Types.ListType.ofRequired(++last, type(list.element()));
        }
        if (type instanceof ColumnType.MapOf map) {
            int key = ++last;
            return Types.MapType.ofRequired(key, ++last, Types.StringType.get(), type(map.value()));
        }
        if (type instanceof ColumnType.StructOf struct) {
            return Types.StructType.of(fields(struct.fields()));
        }
        return scalar((ColumnType.Scalar) type);
    }

    private static Type scalar(ColumnType.Scalar type) {
        return switch (type) {
            case STRING -> Types.StringType.get();
            case INT -> Types.IntegerType.get();
            case LONG -> Types.LongType.get();
            case DOUBLE -> Types.DoubleType.get();
            case BOOLEAN -> Types.BooleanType.get();
            case TIMESTAMP -> Types.TimestampType.withZone();
            case DATE -> Types.DateType.get();
        };
    }
}
