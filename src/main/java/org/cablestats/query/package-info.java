/**
 * The way out: statistics and free SQL over a selection of a snapshot, answered as result tables.
 *
 * <p>May import: table, statistic.
 */
@NullMarked
package org.cablestats.query;

import org.jspecify.annotations.NullMarked;
