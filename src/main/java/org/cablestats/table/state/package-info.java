/**
 * The cables of a state: a branch of a load before it is shown, a single cable by its id, how they differ from those of another.
 *
 * <p>Read first: {@code Branch}, {@code CableSearch}.
 */
@NullMarked
package org.cablestats.table.state;

import org.jspecify.annotations.NullMarked;
