package org.cablestats.table.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cablestats.table.schema.ColumnType.Scalar;

/**
 * How values of a Java type are stored.
 *
 * @param column its type
 * @param written makes of a record's value that of a row
 * @param read makes of a row's value that of a record
 */
record StoredType(ColumnType column, UnaryOperator<Object> written, UnaryOperator<Object> read) {
    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, Scalar.STRING,
            int.class, Scalar.INT,
            Integer.class, Scalar.INT,
            long.class, Scalar.LONG,
            Long.class, Scalar.LONG,
            double.class, Scalar.DOUBLE,
            Double.class, Scalar.DOUBLE,
            boolean.class, Scalar.BOOLEAN,
            Instant.class, Scalar.TIMESTAMP,
            LocalDate.class, Scalar.DATE);

    /** Of a component of a record. */
    static StoredType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            StoredType last = of(arguments[arguments.length - 1]);
            return arguments.length == 1 ? last.listed() : last.mapped();
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord()
                ? RowShape.of(plain.asSubclass(Record.class)).nested()
                : new StoredType(
                        Objects.requireNonNull(SCALARS.get(plain), type::toString),
                        UnaryOperator.identity(),
                        UnaryOperator.identity());
    }

    private StoredType listed() {
        return new StoredType(
                new ColumnType.ListOf(column),
                value -> ((List<?>) value).stream().map(written).toList(),
                value -> ((List<?>) value).stream().map(read).toList());
    }

    /** Read back it is sorted, as stored maps have no order, and a copy: the reader uses its own again. */
    private StoredType mapped() {
        return new StoredType(
                new ColumnType.MapOf(column), UnaryOperator.identity(), value -> new TreeMap<>((Map<?, ?>) value));
    }
}
