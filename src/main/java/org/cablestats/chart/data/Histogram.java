package org.cablestats.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * How often values occur, in classes side by side.
 *
 * @param classes from the smallest values on
 * @param width of each class; 0 where the table has classes of its own
 * @param median the value in the middle, or the class that it is in, in words
 * @param most what nine in ten have at most; empty where classes are those of the table
 * @param unknown number whose value is not known
 */
public record Histogram(List<Bin> classes, double width, String median, String most, double unknown) {
    /** Narrower ones are noise, and their bounds cannot be named. */
    private static final int MOST_CLASSES = 20;

    /** What is beyond is a tail, of which one class tells. */
    private static final double BODY = 0.99;

    private static final double NINE_IN_TEN = 0.9;
    private static final double HALF = 0.5;

    public Histogram {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param label what it is called: its bounds, or the single value
     * @param from its lower bound; NaN where the table names it
     * @param isTail whether it holds all that is greater than the others
     */
    public record Bin(String label, double from, double value, boolean isTail) {}

    /**
     * Reads how often values occur: numbers are sorted into classes of one width, classes of the table stay as they are.
     *
     * @throws UsageException where a column does not hold what is needed
     */
    public static Histogram read(Request request) {
        Map<Double, Double> numbers = new TreeMap<>();
        List<Bin> named = new ArrayList<>();
        double unknown = 0;
        for (int row = 0; row < request.rows(); row++) {
            @Nullable Object x = request.x(row);
            double count = request.y(row);
            if (!(count >= 0)) {
                continue;
            }
            if (x instanceof Number number && Double.isFinite(number.doubleValue())) {
                numbers.merge(number.doubleValue(), count, Double::sum);
            } else if (x instanceof Number || Names.isUnknown(Names.clean(x))) {
                unknown += count;
            } else {
                named.add(new Bin(Names.inWords(Names.clean(x)), Double.NaN, count, false));
            }
        }
        return named.isEmpty() ? ofNumbers(numbers, unknown, request.words()) : ofClasses(named, unknown);
    }

    private static Histogram ofClasses(List<Bin> named, double unknown) {
        Map<Double, Double> places = new TreeMap<>();
        for (int i = 0; i < named.size(); i++) {
            places.put((double) i, named.get(i).value);
        }
        String median = total(places) > 0 ? named.get((int) quantile(places, HALF)).label : "";
        return new Histogram(named, 0, median, "", unknown);
    }

    private static Histogram ofNumbers(Map<Double, Double> numbers, double unknown, Words words) {
        if (total(numbers) <= 0) {
            return new Histogram(List.of(), 0, "", "", unknown);
        }
        boolean areWhole = numbers.keySet().stream().allMatch(number -> number == Math.rint(number));
        double first = numbers.keySet().iterator().next();
        double body = quantile(numbers, BODY);
        double width = NiceScale.width(Math.max(body - first, areWhole ? 1 : 0), areWhole ? 1 : 0, MOST_CLASSES);
        double lower = Math.floor(first / width) * width;
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; lower + i * width <= body; i++) {
            double from = lower + i * width;
            double to = from + width;
            bins.add(new Bin(label(from, to, areWhole, words), from, sum(numbers, from, to), false));
        }
        double end = lower + bins.size() * width;
        double tail = sum(numbers, end, Double.POSITIVE_INFINITY);
        if (tail > 0) {
            bins.add(new Bin(words.say("{0} and more", number(end, words)), end, tail, true));
        }
        return new Histogram(
                bins,
                width,
                number(quantile(numbers, HALF), words),
                number(quantile(numbers, NINE_IN_TEN), words),
                unknown);
    }

    private static String label(double from, double to, boolean areWhole, Words words) {
        if (!areWhole) {
            return words.say("{0} to {1}", number(from, words), number(to, words));
        }
        return to - from == 1 ? number(from, words) : number(from, words) + "–" + number(to - 1, words);
    }

    /** A bound or a value in words. */
    public static String number(double value, Words words) {
        return words.decimals(value, 2);
    }

    /** The least value that this part of all does not exceed. */
    private static double quantile(Map<Double, Double> numbers, double part) {
        double wanted = total(numbers) * part;
        double sum = 0;
        double last = 0;
        for (Map.Entry<Double, Double> number : numbers.entrySet()) {
            sum += number.getValue();
            last = number.getKey();
            if (sum >= wanted && sum > 0) {
                return last;
            }
        }
        return last;
    }

    private static double sum(Map<Double, Double> numbers, double from, double to) {
        return numbers.entrySet().stream()
                .filter(number -> number.getKey() >= from && number.getKey() < to)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static double total(Map<Double, Double> numbers) {
        return sum(numbers, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public boolean isEmpty() {
        return of(Bin::value) <= 0;
    }

    /** The largest of something of all classes; 0 of none. */
    private double of(ToDoubleFunction<Bin> what) {
        return classes.stream().mapToDouble(what).max().orElse(0);
    }

    public double largest() {
        return of(Bin::value);
    }

    /** The only class with anything in it; null where there are others. */
    public @Nullable String only() {
        List<Bin> seen = classes.stream().filter(bin -> bin.value > 0).toList();
        return seen.size() == 1 ? seen.get(0).label : null;
    }
}
