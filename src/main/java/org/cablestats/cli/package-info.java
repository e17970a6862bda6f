/**
 * The words on the command line; the only printing and the only exit.
 *
 * <p>{@link org.cablestats.cli.Main} reads the arguments, runs one command and turns what it throws into a message and an exit
 * code ({@code Faults}). A command is one class: its options, its help with examples, and a {@code run} that hands the work to
 * other packages. {@code Console} is where commands speak: results go to standard output, everything else to standard error.
 * {@code Program} holds the options that every command takes.
 *
 * <p>May import: everything but input and connector. Only this package imports picocli.
 *
 * <p>To read first: {@code QueryCommand}, then {@code Main}. To add a command: a class like it, its line in {@code Commands}, and
 * a line in the README, which a test demands.
 */
@NullMarked
package org.cablestats.cli;

import org.jspecify.annotations.NullMarked;
