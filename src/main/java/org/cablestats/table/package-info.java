/**
 * What is stored: the schema, the catalog, snapshots, export, maintenance; the one place that makes a Spark session.
 *
 * <p>A warehouse is a folder: {@code catalog.db} (SQLite: which metadata is current, per table), {@code tables/} (Iceberg's
 * data and metadata), {@code parquet -> parquet-N-C/} (plain Parquet of the current snapshot, hard links), {@code load.lock} (who
 * changes it) and {@code read.lock} (who reads it, so that maintenance takes no file away).
 * With the catalog on a server, {@code catalog.db} and {@code load.lock} are there. Every file that a commit needs is synced
 * before it ({@code SyncedFileIO}). Rows are written and read through Iceberg alone ({@code RowFiles}, {@code RowScan}, {@code
 * TableRows}), so that a load and the small tables need no SQL of the engine.
 * Iceberg's own snapshot ids are random and stay in here: outside, a snapshot is called by the ordinal of its load. Each snapshot
 * of {@code cables} whose summary names a load is published, unless it is on a branch only. What a compaction makes carries the
 * summary of what it compacts: the later of two with one ordinal is read. A tag {@code report-N} keeps N.
 *
 * <p>May import: cable, packed, store, topic. Knows Spark; the only one that knows Iceberg. Read first: {@link
 * org.cablestats.table.Warehouse}, {@link org.cablestats.table.schema.CableColumns}. To add a column, add it to a
 * group of {@code CableColumns} and fill it where the cable is parsed; the round-trip test finds it by itself. Of every other table
 * {@code StoredTable} names the record that is its row ({@code RowShape}): to add a column, add a component with its {@code
 * Meaning}.
 */
@NullMarked
package org.cablestats.table;

import org.jspecify.annotations.NullMarked;
