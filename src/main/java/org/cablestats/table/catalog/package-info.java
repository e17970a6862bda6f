/**
 * Which metadata is current, per table, and who may change it: SQLite in the warehouse, or PostgreSQL.
 *
 * <p>Read first: {@code Catalog}, {@code CatalogStore}, {@code LoadLock}.
 */
@NullMarked
package org.cablestats.table.catalog;

import org.jspecify.annotations.NullMarked;
