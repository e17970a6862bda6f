package org.cablestats.statistic;

import java.util.List;

/** The words that the header of a statistic has, and what may stand behind two of them. */
public final class StatisticWords {
    /** Words of the header. */
    public static final List<String> HEADER = StatisticReader.WORDS;

    /** Types of a column. */
    public static final List<String> TYPES = StatisticReader.TYPES;

    /** Forms of a check. */
    public static final List<String> CHECKS = List.of(CheckSyntax.FORMS.split(" \\| ", -1));

    private StatisticWords() {}
}
