/**
 * What is counted: definitions of statistics, and the checks that must hold of every answer. No engine is known here; whoever runs the SQL hands back a table.
 *
 * <p>May import: definition, finding, method, result. Read first: {@link org.cablestats.statistic.Statistic}, {@link
 * org.cablestats.result.ResultTable}, {@link org.cablestats.statistic.Statistics}.
 *
 * <p>To add a statistic, write {@code reports/statistics/<name>.sql}; nothing here changes. Its header says {@code title}, {@code
 * question}, {@code row} (what one row stands for), {@code column} lines (name, SQL type, meaning), {@code unit} lines (column,
 * and what its numbers count or measure, for the words of charts: {@code words}, {@code person/people}, {@code median words of a
 * cable}, {@code % of the rejects}; else the name of the column says it) an optional {@code method} line (what concludes from the rows
 * of the SQL, see {@link org.cablestats.method.Methods}; the columns are then those of the conclusion), {@code uses} lines (another
 * statistic, whose answer the SQL reads as a table of its name with underscores) and {@code check} lines (see {@link
 * org.cablestats.statistic.ResultCheck}); the SQL is one SELECT over {@code cables} and the reference tables, without
 * parameters, whose ORDER BY leaves no tie. A value that is not known counts as {@code unknown} and is never dropped, so that
 * sums reach the total. Then {@code mvn test -Dgolden=write} writes its expected rows: read them before you commit them. To add
 * a kind of check: its record in {@code ResultCheck}, its words in {@code CheckSyntax}.
 */
@NullMarked
package org.cablestats.statistic;

import org.jspecify.annotations.NullMarked;
