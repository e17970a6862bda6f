package org.cablestats.finding.level;

import java.util.List;

/**
 * Values in a row, cut into levels.
 *
 * @param size number of values
 * @param breaks place of the first value of each level but the first
 * @param squares sum of the squared distances of all values from the means of their levels, by weight
 */
record Segments(int size, List<Integer> breaks, double squares) {
    Segments {
        breaks = List.copyOf(breaks);
    }

    /** Place of the first value of a level. */
    int begin(int level) {
        return level == 0 ? 0 : breaks.get(level - 1);
    }

    /** Place after the last value of a level. */
    int end(int level) {
        return level == breaks.size() ? size : breaks.get(level);
    }

    /**
     * Schwarz's criterion (1978) as Yao (1988) has it for breaks: each costs a level and a date. The less the better; minus infinity where
     * nothing is left to explain.
     */
    double bic() {
        int parameters = 2 * breaks.size() + 2;
        return size * (Math.log(squares / size) + 1 + Math.log(2 * Math.PI)) + parameters * Math.log(size);
    }
}
