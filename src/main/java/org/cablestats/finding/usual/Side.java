package org.cablestats.finding.usual;

/** On which side of what is expected a number is looked at. */
public enum Side {
    /** Too many and too few are both unusual. */
    EITHER,
    /** Only too many are. */
    ABOVE
}
