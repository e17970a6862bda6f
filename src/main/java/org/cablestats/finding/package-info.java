/**
 * What may be said of numbers: how sure a share is, whether two differ, and in which words. Charts, titles and reports ask here and
 * nowhere else before they say that anything rose, fell or differs.
 *
 * <p>Counts of cables are never compared: in this corpus they grow with what reached the archive. Shares of all cables of a period are.
 *
 * <p>May import: nothing of ours. Read first: {@link org.cablestats.finding.Comparisons}, {@link org.cablestats.finding.Verdict}, and of shares
 * over time {@link org.cablestats.finding.Changes}.
 */
@NullMarked
package org.cablestats.finding;

import org.jspecify.annotations.NullMarked;
