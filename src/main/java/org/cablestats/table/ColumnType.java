package org.cablestats.table;

import java.util.List;

/** The type of a stored value, in plain Java. */
public sealed interface ColumnType {
    /** A single value. */
    enum Scalar implements ColumnType {
        /** {@link String}. */
        STRING,
        /** {@link Integer}. */
        INT,
        /** {@link Long}. */
        LONG,
        /** {@link Double}. */
        DOUBLE,
        /** {@link Boolean}. */
        BOOLEAN,
        /** {@link java.time.Instant}, UTC. */
        TIMESTAMP,
        /** {@link java.time.LocalDate}. */
        DATE
    }

    /** {@link List} of values that are never null. */
    record ListOf(ColumnType element) implements ColumnType {}

    /** {@link java.util.Map} from text to values that are never null. */
    record MapOf(ColumnType value) implements ColumnType {}

    /** {@link List} of the fields' values, in their order. */
    record StructOf(List<Field> fields) implements ColumnType {}

    /** A field of a struct. */
    record Field(String name, ColumnType type) {}
}
