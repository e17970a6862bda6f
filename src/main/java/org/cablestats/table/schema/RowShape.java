package org.cablestats.table.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.iceberg.Schema;
import org.cablestats.table.schema.ColumnType.Field;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows: each component is a column, under its name in snake_case. So a record is all that is to be said of a table: its
 * schema, what is written and what is read back come from it. A record of fewer components reads fewer columns.
 *
 * <p>A row is the list of its values, of the Java types that {@link ColumnType} names.
 */
public final class RowShape<R extends Record> {
    private final Constructor<R> constructor;
    private final List<Part> parts;
    private final List<Field> columns;

    private RowShape(Constructor<R> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
        this.columns = parts.stream().map(Part::column).toList();
    }

    public static <R extends Record> RowShape<R> of(Class<R> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RowShape<>(constructor, components.stream().map(Part::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The columns, in the order of the components. */
    public List<Field> columns() {
        return columns;
    }

    /** The columns in Iceberg's terms. */
    public Schema schema() {
        return IcebergTypes.schema(columns);
    }

    /** Their names. */
    public List<String> names() {
        return columns.stream().map(Field::name).toList();
    }

    /** As the type of a structure, which a row has as a row of its own. */
    StoredType nested() {
        return new StoredType(
                new ColumnType.StructOf(columns), value -> row((Record) value), value -> record((List<?>) value));
    }

    /** A record's row. */
    public List<@Nullable Object> row(Record record) {
        List<@Nullable Object> row = new ArrayList<>(parts.size());
        parts.forEach(part -> row.add(part.written(record)));
        return row;
    }

    /** The record of a row. */
    public R record(List<? extends @Nullable Object> row) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.get(i);
            values[i] = value == null ? null : parts.get(i).type().read().apply(value);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + row + " as " + constructor.getDeclaringClass(), e);
        }
    }

    private record Part(Field column, Method accessor, StoredType type) {
        static Part of(RecordComponent component) {
            Meaning meaning = component.getAnnotation(Meaning.class);
            String name = meaning == null || meaning.column().isEmpty()
                    ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                    : meaning.column();
            StoredType type = StoredType.of(component.getGenericType());
            component.getAccessor().setAccessible(true);
            Field column = new Field(name, type.column(), meaning == null ? "" : meaning.value());
            return new Part(column, component.getAccessor(), type);
        }

        @Nullable Object written(Record record) {
            try {
                Object value = accessor.invoke(record);
                return value == null ? null : type.written().apply(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
