/**
 * Bursts: weeks in which something took far more of the traffic than it usually does, and more than chance and the season give. All
 * traffic is the base, so that coverage, which grows in this corpus, makes none.
 *
 * <p>May import: finding. Read first: {@link org.cablestats.finding.burst.Bursts}, {@link org.cablestats.finding.burst.Automaton},
 * {@link org.cablestats.finding.burst.Significance}.
 */
@NullMarked
package org.cablestats.finding.burst;

import org.jspecify.annotations.NullMarked;
