/**
 * Snapshots: what a published state of the tables is, what it was derived by, how long it is kept.
 *
 * <p>Read first: {@code Snapshot}, {@code Published}.
 */
@NullMarked
package org.cablestats.table.snapshot;

import org.jspecify.annotations.NullMarked;
