package org.cablestats.statistic;

import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** A statistic of one selection held against the same one of others, row by row, with what may be said of all rows together. */
public interface Comparison {
    /**
     * The answer of a selection.
     *
     * @param total number of its cables
     */
    record Side(ResultTable answer, long total) {}

    /** The statistic as what it is compared as: with the columns of the comparison. */
    Statistic compared();

    /** Columns of how many of how many there are in the selection, whose quotient is drawn; null where none is. */
    @Nullable Ratio counts();

    /** What comes of it, in the columns of {@link #compared}; nobody's cables are on both sides. */
    ResultTable conclude(Side these, Side others);
}
