/**
 * The commands, one class each: its options, its help with examples, and a {@code run} that hands the work to other packages.
 *
 * <p>Read first: {@code QueryCommand}; to add one, a class like it and its line in {@code Commands}.
 */
@NullMarked
package org.cablestats.cli.command;

import org.jspecify.annotations.NullMarked;
