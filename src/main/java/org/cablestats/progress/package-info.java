/**
 * How far a run is, for whoever waits for it.
 *
 * <p>{@link org.cablestats.progress.Progress} hears of steps. Whoever takes time takes one; the command line draws what it hears.
 *
 * <p>May import: nothing of ours.
 */
@NullMarked
package org.cablestats.progress;

import org.jspecify.annotations.NullMarked;
