/** Tests of the command line: its messages, exit codes, help and printing. */
@NullMarked
package org.cablestats.cli;

import org.jspecify.annotations.NullMarked;
