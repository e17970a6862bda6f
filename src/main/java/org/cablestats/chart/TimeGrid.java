package org.cablestats.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line per series over all periods from the first to the last.
 *
 * @param step length of the periods
 * @param periods their first days, without gaps
 * @param order how the names of the series are ordered
 * @param lines the series in that order; the unknown last
 * @param undated sum of the values without a period
 */
record TimeGrid(Step step, List<LocalDate> periods, Order order, List<Line> lines, double undated) {

    TimeGrid {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    int size() {
        return periods.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A period in words. */
    String label(int period) {
        return step.label(periods.get(period));
    }

    /** The whole time in words, for example {@code January 2000 to February 2010}. */
    String span() {
        return size() == 1 ? label(0) : label(0) + " to " + label(size() - 1);
    }

    /** The sum of all lines. */
    Line sum() {
        return lines.stream().reduce(Line::plus).orElseGet(() -> new Line(Names.OTHER, new double[size()]));
    }

    /** Largest value of all lines. */
    double largest() {
        return lines.stream().mapToDouble(Line::largest).max().orElse(0);
    }

    /** Smallest value of all lines. */
    double smallest() {
        return lines.stream().mapToDouble(Line::smallest).min().orElse(0);
    }

    /** The first lines only. */
    TimeGrid first(int count) {
        return with(lines.subList(0, Math.min(count, lines.size())));
    }

    /** The first lines and, where there are more, the sum of the others as one line more. */
    TimeGrid firstAndOther(int count) {
        if (lines.size() <= count) {
            return this;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, count));
        kept.add(with(lines.subList(count, lines.size())).sum().named(Names.OTHER));
        return with(kept);
    }

    /** The same periods with other lines. */
    TimeGrid with(List<Line> others) {
        return new TimeGrid(step, periods, order, others, undated);
    }

    /** The periods from one to another, end exclusive. */
    TimeGrid between(int from, int to) {
        List<Line> cut = lines.stream()
                .map(line -> new Line(line.name(), line.values(from, to)))
                .toList();
        return new TimeGrid(step, periods.subList(from, to), order, cut, undated);
    }

    /** The sums of the calendar years. */
    TimeGrid years() {
        Map<LocalDate, List<Integer>> years = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            years.computeIfAbsent(Step.YEAR.start(periods.get(i)), year -> new ArrayList<>())
                    .add(i);
        }
        List<Line> sums =
                lines.stream().map(line -> yearly(line, years.values())).toList();
        return new TimeGrid(Step.YEAR, List.copyOf(years.keySet()), order, sums, undated);
    }

    private static Line yearly(Line line, Iterable<List<Integer>> years) {
        List<Double> sums = new ArrayList<>();
        years.forEach(
                periods -> sums.add(periods.stream().mapToDouble(line::value).sum()));
        return new Line(
                line.name(), sums.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
