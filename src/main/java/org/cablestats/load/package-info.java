/**
 * The way in: the ledger, rows, the delta, the branch, its audit and the publication; and what else changes the tables under the
 * load's lock and in the load's record: {@link org.cablestats.load.Rollback} and {@link org.cablestats.load.Maintenance}.
 *
 * <p>A load goes through its input twice. The first pass keeps a ledger: of each record where it stands, and of each cable its id and
 * digest; against the current snapshot the ledger says what is new, changed, repeated or superseded. The second pass parses and
 * writes only that, to a branch. Spark runs both passes as plain tasks ({@code Tasks}); what lies between is plain Java ({@code
 * Delta}, {@code Decision}, {@code Version}), and tasks write through {@link org.cablestats.table.row.RowFiles}, without the engine's
 * SQL. The texts never go through a shuffle, and an unchanged input costs the first pass and nothing else.
 * What is slow to read and cannot be cut is unpacked for the first pass alone ({@link org.cablestats.input.Stage}).
 *
 * <p>Stored files are changed in one way: {@code FileRewriter} copies those in which something changes, row by row, as a {@code
 * RowChange} says. A load replaces and marks rows ({@code ReplacedRows}); {@code topics retag} and {@code load --reparse} are loads
 * whose input is the table itself ({@code Renewal} with {@code Retag} or {@code Reparsed}). A kill before the fast-forward leaves
 * the old state, after it the new one; so does an {@link org.cablestats.load.Acceptance} that does not take the branch.
 *
 * <p>May import: input, source, cable, packed, topic, table, progress. Knows Spark. Read first: {@link org.cablestats.load.Loader}, then {@code Ledger}
 * and {@code Delta}.
 */
@NullMarked
package org.cablestats.load;

import org.jspecify.annotations.NullMarked;
