package org.cablestats.alert;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of an answer.
 *
 * @param series what its row is of, such as a topic; empty where all rows are of one thing
 * @param period a day or a year, which sorts as text; null where the answer has no periods, or it is unknown
 * @param whole of how many; null of a number that is no part
 */
public record Figure(
        String series,
        @Nullable String period,
        double value,
        @Nullable Long whole) {
    /** As large a number as chances are reckoned with; a larger one is no number of cables. */
    private static final double LARGEST = 1e9;

    /** Its row, for people. */
    public String row() {
        return Stream.of(period == null ? "" : period, series)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether it is a number of things, and of a part one of as many as there are. */
    boolean isCount() {
        boolean isNatural = value >= 0 && value <= LARGEST && value == Math.rint(value);
        return isNatural && (whole == null || (whole >= 1 && whole <= LARGEST && value <= whole));
    }
}
