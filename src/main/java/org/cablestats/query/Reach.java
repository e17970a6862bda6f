package org.cablestats.query;

/** Of which loads to list what they left out. */
public sealed interface Reach {
    /** Of those whose input is part of the current state: of each source the last one. */
    record Current() implements Reach {}

    /** Of all that there were, an unchanged input again and again. */
    record All() implements Reach {}

    /** Of the last one, however it ended. */
    record Last() implements Reach {}

    record One(int load) implements Reach {}
}
