/**
 * Definitions of runs, and the run.
 *
 * <p>May import: everything but cli.
 */
@NullMarked
package org.cablestats.job;

import org.jspecify.annotations.NullMarked;
