/**
 * The terminal: results and messages, progress, the pager, the end of a run.
 *
 * <p>Read first: {@code Console}; {@code Environment} is what the program meets when it starts.
 */
@NullMarked
package org.cablestats.cli.console;

import org.jspecify.annotations.NullMarked;
