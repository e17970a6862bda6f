/**
 * Which numbers of an earlier report are other now, and what moved them: a notice of corrections.
 *
 * <p>May import: statistic, language, result.
 *
 * <p>Read first: {@link org.cablestats.correction.MovedNumber}, a number that was another one; {@code AnswerComparison}, which finds
 * them by the names of their rows; {@link org.cablestats.correction.CableMove}, what became of a cable meanwhile; {@link
 * org.cablestats.correction.Corrections}, which holds one against the other; {@link org.cablestats.correction.Notice}, what a report says
 * of it. A cause is named only where it was looked for: what nobody looked at is said to be that.
 */
@NullMarked
package org.cablestats.correction;

import org.jspecify.annotations.NullMarked;
