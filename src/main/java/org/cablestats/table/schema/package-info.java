/**
 * Tables and their columns: name, type, meaning and value of each in one place.
 *
 * <p>Read first: {@code StoredTable} (the list), {@code CableColumns}, and for every other table the record that is its row
 * ({@code RowShape}).
 */
@NullMarked
package org.cablestats.table.schema;

import org.jspecify.annotations.NullMarked;
