/**
 * The way out: statistics and free SQL over a selection of a snapshot, answered as result tables.
 *
 * <p>A selection narrows the view {@code cables} that a question sees, never the SQL of the question: the file of a statistic
 * can be run as it is by any SQL tool. The other tables have their bare names, too: {@code rejects}, {@code duplicates}, {@code
 * ignored}, {@code loads}, {@code posts}, {@code tags}, {@code topics}, {@code phrases}, and what was learned: {@code models}, {@code
 * model_topics}, {@code model_terms}, {@code evaluations}, {@code themes}, {@code expected_levels}. {@link org.cablestats.query.View} has what is made of them
 * for questions; {@code corpus} is all that the selection was taken from. {@link org.cablestats.query.LoadOmissions} lists what loads
 * left out, {@link org.cablestats.query.Contents} gives a whole state for an export. All SQL of a person passes {@code SqlGate}.
 *
 * <p>May import: table, statistic, progress, result. Knows Spark. Read first: {@link org.cablestats.query.Queries}, {@link
 * org.cablestats.query.Selection}.
 */
@NullMarked
package org.cablestats.query;

import org.jspecify.annotations.NullMarked;
