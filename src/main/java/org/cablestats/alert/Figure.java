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
    /** As large a number as chances are reckoned with: thirty of them and one more are still an {@code int}. */
    static final double LARGEST = 6e7;

    /** Why chances are not reckoned. */
    static final String TOO_LARGE = "more than 60,000,000";

    static final String NOT_NATURAL = "no whole number from 0 on, or no part of its whole";

    /** Above it, not every whole number can be told from the next. */
    private static final double EXACT = 0x1p53;

    /** Its row, for people. */
    public String row() {
        return Stream.of(period == null ? "" : period, series)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether it is a number of things, and of a part one of as many as there are. */
    boolean isNatural() {
        return value >= 0
                && value <= EXACT
                && value == Math.rint(value)
                && (whole == null || (whole >= 1 && value <= whole));
    }

    /** Whether it is one with which chances are reckoned. */
    boolean isCount() {
        return isNatural() && value <= LARGEST && (whole == null || whole <= LARGEST);
    }
}
