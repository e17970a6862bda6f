/**
 * The words on the command line; the only printing and the only exit.
 *
 * <p>May import: everything.
 */
@NullMarked
package org.cablestats.cli;

import org.jspecify.annotations.NullMarked;
