/**
 * What is stored: the schema, the catalog, snapshots; the one place that makes a Spark session.
 *
 * <p>A warehouse is a folder: {@code catalog.db} (SQLite: which metadata is current, per table), {@code tables/} (Iceberg's
 * data and metadata), {@code parquet -> parquet-N/} (plain Parquet of the current snapshot, hard links) and {@code load.lock}.
 * With the catalog on a server, {@code catalog.db} and {@code load.lock} are there. Every file that a commit needs is synced
 * before it ({@code SyncedFileIO}).
 * Iceberg's own snapshot ids are random and stay in here: outside, a snapshot is called by the ordinal of its load.
 *
 * <p>May import: cable, topic. Knows Spark; the only one that knows Iceberg. Read first: {@link
 * org.cablestats.table.Warehouse}, {@link org.cablestats.table.CableColumns}. To add a column, add it to {@code
 * CableColumns.ALL} and fill it where the cable is parsed; the round-trip test finds it by itself.
 */
@NullMarked
package org.cablestats.table;

import org.jspecify.annotations.NullMarked;
