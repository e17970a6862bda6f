package org.cablestats.table.row;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.parquet.ParquetValueWriter;
import org.apache.iceberg.parquet.ParquetValueWriters;
import org.apache.iceberg.parquet.TypeWithSchemaVisitor;
import org.apache.iceberg.shaded.org.apache.parquet.column.ColumnDescriptor;
import org.apache.iceberg.shaded.org.apache.parquet.io.api.Binary;
import org.apache.iceberg.shaded.org.apache.parquet.schema.GroupType;
import org.apache.iceberg.shaded.org.apache.parquet.schema.MessageType;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.cablestats.packed.Micros;
import org.cablestats.table.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of rows into Parquet as they are, of the Java types that {@link ColumnType} names. Iceberg's own writer wants a
 * record for each structure, and hands over texts as buffers, which dictionaries compare byte by byte.
 */
final class RowValues extends TypeWithSchemaVisitor<ParquetValueWriter<?>> {
    private final MessageType file;

    private RowValues(MessageType file) {
        this.file = file;
    }

    /** A writer of rows, which are lists of a table's columns. */
    static ParquetValueWriter<?> of(Schema schema, MessageType file) {
        return visit(schema.asStruct(), file, new RowValues(file));
    }

    @Override
    public ParquetValueWriter<?> message(
            Types.StructType columns, MessageType message, List<ParquetValueWriter<?>> values) {
        return struct(columns, message, values);
    }

    @Override
    public ParquetValueWriter<?> struct(Types.StructType struct, GroupType group, List<ParquetValueWriter<?>> values) {
        List<ParquetValueWriter<?>> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            fields.add(field(group, i, values.get(i)));
        }
        return new Structures(fields);
    }

    @Override
    public ParquetValueWriter<?> list(Types.ListType list, GroupType group, ParquetValueWriter<?> element) {
        String[] repeated = currentPath();
        return ParquetValueWriters.collections(
                file.getMaxDefinitionLevel(repeated),
                file.getMaxRepetitionLevel(repeated),
                field(group.getType(0).asGroupType(), 0, element));
    }

    @Override
    public ParquetValueWriter<?> map(
            Types.MapType map, GroupType group, ParquetValueWriter<?> key, ParquetValueWriter<?> value) {
        String[] repeated = currentPath();
        GroupType pair = group.getType(0).asGroupType();
        return ParquetValueWriters.maps(
                file.getMaxDefinitionLevel(repeated),
                file.getMaxRepetitionLevel(repeated),
                field(pair, 0, key),
                field(pair, 1, value));
    }

    @Override
    public ParquetValueWriter<?> primitive(Type.PrimitiveType type, PrimitiveType primitive) {
        ColumnDescriptor column = file.getColumnDescription(currentPath());
        return switch (type.typeId()) {
            case STRING -> new Texts(column);
            case INTEGER -> ParquetValueWriters.ints(column);
            case LONG -> ParquetValueWriters.longs(column);
            case DOUBLE -> ParquetValueWriters.doubles(column);
            case BOOLEAN -> ParquetValueWriters.booleans(column);
            case TIMESTAMP -> new Times(column);
            case DATE -> new Dates(column);
            default -> throw new IllegalArgumentException("Cannot write values of type " + type);
        };
    }

    private <T> ParquetValueWriter<T> field(GroupType group, int place, ParquetValueWriter<T> values) {
        String[] path = path(group.getFieldName(place));
        return ParquetValueWriters.option(group.getType(place), file.getMaxDefinitionLevel(path), values);
    }

    private static final class Structures extends ParquetValueWriters.StructWriter<List<?>> {
        Structures(List<ParquetValueWriter<?>> fields) {
            super(fields);
        }

        @Override
        protected @Nullable Object get(List<?> struct, int place) {
            return struct.get(place);
        }
    }

    private static final class Texts extends ParquetValueWriters.PrimitiveWriter<String> {
        Texts(ColumnDescriptor column) {
            super(column);
        }

        @Override
        public void write(int repetitionLevel, String text) {
            column.writeBinary(repetitionLevel, Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Times extends ParquetValueWriters.PrimitiveWriter<Instant> {
        Times(ColumnDescriptor column) {
            super(column);
        }

        @Override
        public void write(int repetitionLevel, Instant time) {
            column.writeLong(repetitionLevel, Micros.of(time));
        }
    }

    private static final class Dates extends ParquetValueWriters.PrimitiveWriter<LocalDate> {
        Dates(ColumnDescriptor column) {
            super(column);
        }

        @Override
        public void write(int repetitionLevel, LocalDate date) {
            column.writeInteger(repetitionLevel, Math.toIntExact(date.toEpochDay()));
        }
    }
}
