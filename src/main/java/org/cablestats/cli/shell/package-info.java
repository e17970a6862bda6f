/**
 * The shell: questions in SQL one after another, over one snapshot and selection in one engine session.
 *
 * <p>{@code ShellText} cuts what is typed into statements and commands, {@code CommandReader} reads a command, {@code Shell} takes
 * them one by one, {@code ShellPrinter} shows what comes of them. {@code Completions} says what may stand at the cursor; {@code
 * Prompt} is the line that is typed. A script from standard input takes the same way without a prompt. Only this package knows
 * JLine, and of it only {@code Prompt} and what stands beside it there: a script needs none of its classes.
 *
 * <p>Read first: {@code Shell}, {@code ShellCommand}.
 */
@NullMarked
package org.cablestats.cli.shell;

import org.jspecify.annotations.NullMarked;
