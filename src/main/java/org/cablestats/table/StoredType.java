package org.cablestats.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.table.ColumnType.Scalar;

/** How values of a Java type are stored: as which type of a column, and what becomes of one on its way there and back. */
sealed interface StoredType {
    /** The type of a component of a record. */
    static StoredType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            StoredType last = of(arguments[arguments.length - 1]);
            return arguments.length == 1 ? new Listed(last) : new Mapped(last);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? new Nested<>(RowShape.of(plain.asSubclass(Record.class))) : Single.of(plain);
    }

    /** The type of the column. */
    ColumnType column();

    /** A value as a row has it. */
    default Object written(Object value) {
        return value;
    }

    /** A row's value as a record has it. */
    default Object read(Object value) {
        return value;
    }

    /** A single value, which stays what it is. */
    record Single(Scalar column) implements StoredType {
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

        static Single of(Class<?> type) {
            Scalar scalar = SCALARS.get(type);
            if (scalar == null) {
                throw new IllegalArgumentException("There is no column of " + type);
            }
            return new Single(scalar);
        }
    }

    /** A list. */
    record Listed(StoredType element) implements StoredType {
        @Override
        public ColumnType column() {
            return new ColumnType.ListOf(element.column());
        }

        @Override
        public Object written(Object value) {
            return ((List<?>) value).stream().map(element::written).toList();
        }

        @Override
        public Object read(Object value) {
            return ((List<?>) value).stream().map(element::read).toList();
        }
    }

    /** A map from text to single values; read back it is sorted, as stored ones have no order, and a copy: the reader uses its own again. */
    record Mapped(StoredType value) implements StoredType {
        @Override
        public ColumnType column() {
            return new ColumnType.MapOf(value.column());
        }

        @Override
        public Object read(Object value) {
            return new TreeMap<>((Map<?, ?>) value);
        }
    }

    /** A structure, which a row has as a list of its own. */
    record Nested<R extends Record>(RowShape<R> shape) implements StoredType {
        @Override
        public ColumnType column() {
            return new ColumnType.StructOf(shape.columns());
        }

        @Override
        @SuppressWarnings("unchecked") // the component is of this type
        public Object written(Object value) {
            return shape.row((R) value);
        }

        @Override
        public Object read(Object value) {
            return shape.record((List<?>) value);
        }
    }
}
