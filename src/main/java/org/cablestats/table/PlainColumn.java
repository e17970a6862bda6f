package org.cablestats.table;

/** A column that is its name, type and meaning. */
record PlainColumn(String name, ColumnType type, String meaning) implements StoredColumn {}
