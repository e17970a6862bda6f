package org.cablestats.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cablestats.resource.Resource;

/** Items that are drawn in proportion to their weights. */
final class Weighted<T> {
    private final List<T> items;
    private final double[] upTo;

    private Weighted(List<T> items, double[] upTo) {
        this.items = items;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> items, ToDoubleFunction<T> weight) {
        double[] upTo = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(items.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(List.copyOf(items), upTo);
    }

    /** The values in the first column of a table, by the numbers in the second. */
    static <T> Weighted<T> read(String table, Function<String, T> value) {
        List<List<String>> rows = Resource.rows(Weighted.class, table, row -> row);
        Weighted<List<String>> numbers = of(rows, row -> Double.parseDouble(row.get(1)));
        return new Weighted<>(rows.stream().map(row -> value.apply(row.get(0))).toList(), numbers.upTo);
    }

    T draw(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
        int index = found < 0 ? -found - 1 : found + 1;
        return items.get(Math.min(index, items.size() - 1));
    }
}
