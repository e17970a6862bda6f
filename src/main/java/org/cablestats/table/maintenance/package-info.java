/**
 * Fewer files, fewer snapshots, no orphans; earlier states kept or brought back.
 *
 * <p>Read first: {@code TableMaintenance}, {@code Pins}, {@code Restoration}.
 */
@NullMarked
package org.cablestats.table.maintenance;

import org.jspecify.annotations.NullMarked;
