/**
 * Answers, cables and summaries as text: tables, JSON, lines for a person.
 *
 * <p>Read first: {@code TablePrinter}, {@code FieldSheet}.
 */
@NullMarked
package org.cablestats.cli.print;

import org.jspecify.annotations.NullMarked;
