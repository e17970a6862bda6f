/**
 * Rows, written and read without an engine.
 *
 * <p>Read first: {@code RowFiles}, {@code RowScan}, {@code TableRows}.
 */
@NullMarked
package org.cablestats.table.row;

import org.jspecify.annotations.NullMarked;
