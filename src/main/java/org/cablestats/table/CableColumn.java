package org.cablestats.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table {@code cables}.
 *
 * @param name snake_case
 * @param type of its values
 * @param meaning a sentence for readers; also the column's comment in the table
 * @param value its value for a row, of the Java type that {@code type} names, null where unknown
 */
public record CableColumn(String name, ColumnType type, String meaning, Function<StoredCable, @Nullable Object> value)
        implements StoredColumn {}
