package org.cablestats.connector;

/** {@code cablestats-csv}: the records of {@code cables.csv}. */
public final class CsvSource implements LayoutSource {}
