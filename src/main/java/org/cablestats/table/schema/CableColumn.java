package org.cablestats.table.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cablestats.cable.Cable;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table {@code cables}.
 *
 * @param name snake_case
 * @param type of its values
 * @param meaning a sentence for readers
 * @param source where in a record it comes from, or what it is derived from
 * @param example an invented value, as JSON where it is no single value
 * @param value its value for a row, of the Java type that {@code type} names, null where unknown
 */
public record CableColumn(
        String name,
        ColumnType type,
        String meaning,
        String source,
        String example,
        Function<StoredCable, @Nullable Object> value)
        implements StoredColumn {

    /** A column of what the cable says, whose meaning, source and example are still to be said, in this order. */
    static Unexplained of(String name, ColumnType type, Function<Cable, @Nullable Object> value) {
        return stored(name, type, row -> value.apply(row.cable()));
    }

    /** The same of what is stored beside it. */
    static Unexplained stored(String name, ColumnType type, Function<StoredCable, @Nullable Object> value) {
        return meaning -> source -> example -> new CableColumn(name, type, meaning, source, example, value);
    }

    /** Whether a value of a column says something: it is there, and no empty text, list or map. */
    public static boolean isFound(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return !text.isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    @Override
    public String comment() {
        return meaning + ". Source: " + source + ". Example: " + example;
    }

    /** Lacks a meaning. */
    @FunctionalInterface
    interface Unexplained {
        Unsourced meaning(String meaning);
    }

    /** Lacks a source. */
    @FunctionalInterface
    interface Unsourced {
        Unillustrated source(String source);
    }

    /** Lacks an example. */
    @FunctionalInterface
    interface Unillustrated {
        CableColumn example(String example);
    }
}
