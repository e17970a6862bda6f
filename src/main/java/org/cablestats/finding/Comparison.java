package org.cablestats.finding;

/** A share that is held against another one; what may be said of it is asked of {@link Comparisons}. */
public sealed interface Comparison permits Departure, Difference {
    /** How much more it is, from -1 to 1. */
    double value();

    /** The share that it is held against, 0 to 1. */
    double base();

    /** That of 95 per cent around {@link #value}. */
    Interval interval();

    /** How often there is so much of a difference or more, whichever way, where there is none in truth: 0 to 1, exactly. */
    double exactChance();

    /** Whether there are enough of each kind to be judged: known from how many there are, not from how they differ. */
    boolean isTestable();
}
