package org.cablestats.statistic;

import java.util.List;

/** What must hold of every answer of a statistic. */
public sealed interface Check {
    /** {@code unique origin}: no two rows have the same values in these columns. */
    record Unique(List<String> columns) implements Check {}

    /** {@code sum cables = total}: the column adds up to the number of cables in the selection. */
    record SumIsTotal(String column) implements Check {}

    /** {@code sum cables >= total}: as above where a cable may be counted more than once (several topics, tags). */
    record SumIsAtLeastTotal(String column) implements Check {}

    /** {@code max cables <= total}: no value of the column exceeds the number of cables in the selection. */
    record AtMostTotal(String column) implements Check {}

    /** {@code filled origin}: the column is never null. */
    record Filled(String column) implements Check {}
}
