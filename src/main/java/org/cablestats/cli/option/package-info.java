/**
 * What is typed behind a command: options, how their values are read, and what is wrong with them.
 *
 * <p>Read first: {@code Program} (options of every command), {@code Action}, {@code Options}.
 */
@NullMarked
package org.cablestats.cli.option;

import org.jspecify.annotations.NullMarked;
