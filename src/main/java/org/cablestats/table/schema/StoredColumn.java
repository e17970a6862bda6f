package org.cablestats.table.schema;

/** A column of a stored table. */
public interface StoredColumn {
    /** Name, snake_case. */
    String name();

    /** Type of its values. */
    ColumnType type();

    /** A sentence for readers. */
    String meaning();

    /** What the table says of it. */
    default String comment() {
        return meaning();
    }
}
