package org.cablestats.table.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Column types in Iceberg's terms. */
final class IcebergTypes {
    private int last;

    private IcebergTypes() {}

    /** A schema whose columns may all be null; field ids count up from 1 in the order of the columns. */
    static Schema schema(List<StoredColumn> columns) {
        return new IcebergTypes().convert(columns);
    }

    private Schema convert(List<StoredColumn> columns) {
        List<Types.NestedField> fields = new ArrayList<>();
        for (StoredColumn column : columns) {
            fields.add(Types.NestedField.optional(++last, column.name(), type(column.type()), column.comment()));
        }
        return new Schema(fields);
    }

    private Type type(ColumnType type) {
        IntSupplier next = () -> ++last;
        if (type instanceof ColumnType.ListOf list) {
            return Types.ListType.ofRequired(next.getAsInt(), type(list.element()));
        }
        if (type instanceof ColumnType.MapOf map) {
            return Types.MapType.ofRequired(
                    next.getAsInt(), next.getAsInt(), Types.StringType.get(), type(map.value()));
        }
        if (type instanceof ColumnType.StructOf struct) {
            List<Types.NestedField> fields = new ArrayList<>();
            for (ColumnType.Field field : struct.fields()) {
                fields.add(
                        Types.NestedField.optional(next.getAsInt(), field.name(), type(field.type()), field.meaning()));
            }
            return Types.StructType.of(fields);
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
