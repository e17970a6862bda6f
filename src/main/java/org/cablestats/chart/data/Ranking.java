package org.cablestats.chart.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names with their values, in order.
 *
 * @param order what orders them
 * @param bars the ones shown
 * @param names number of different names of the table, without the unknown one
 */
public record Ranking(Order order, List<Bar> bars, int names) {

    public Ranking {
        bars = List.copyOf(bars);
    }

    /** One name as printed. */
    public record Bar(String name, double value) {
        public boolean isUnknown() {
            return Names.isUnknown(name);
        }
    }

    /**
     * Reads names and values; values of equal names are added up.
     *
     * @param most how many names to show where the definition does not say; the unknown one is shown beside them
     */
    public static Ranking read(Request request, int most) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int row = 0; row < request.rows(); row++) {
            double value = request.y(row);
            if (!Double.isNaN(value)) {
                values.merge(request.xName(row), value, Double::sum);
            }
        }
        Order order = Order.of(request.definition().x(), List.copyOf(values.keySet()));
        Map<String, Double> whole = new LinkedHashMap<>();
        if (!values.isEmpty()) {
            order.all().forEach(name -> whole.put(name, 0.0));
        }
        values.forEach((name, value) -> whole.merge(order.key(name), value, Double::sum));
        List<Bar> bars = order.sorted(whole).stream()
                .map(name -> new Bar(order.label(name, request.words()), Objects.requireNonNull(whole.get(name))))
                .toList();
        return of(order, bars, order.isBySize() ? request.top(most) : most);
    }

    private static Ranking of(Order order, List<Bar> all, int top) {
        List<Bar> shown = new ArrayList<>();
        int names = 0;
        for (Bar bar : all) {
            if (bar.isUnknown() || names++ < top) {
                shown.add(bar);
            }
        }
        return new Ranking(order, shown, names);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The bars of known names. */
    public List<Bar> named() {
        return bars.stream().filter(bar -> !bar.isUnknown()).toList();
    }

    /** Whether there are more names than shown. */
    public boolean isCut() {
        return named().size() < names;
    }

    /** The only bar that is seen, by its name; null where there are others. */
    public @Nullable String only() {
        List<Bar> seen = order.all().isEmpty()
                ? bars
                : bars.stream().filter(bar -> bar.value() != 0).toList();
        return seen.size() == 1 ? seen.get(0).name() : null;
    }

    public double largest() {
        return bars.stream().mapToDouble(Bar::value).max().orElse(0);
    }

    public double smallest() {
        return bars.stream().mapToDouble(Bar::value).min().orElse(0);
    }
}
