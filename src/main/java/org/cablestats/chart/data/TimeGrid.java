package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line per series over all periods from the first to the last.
 *
 * @param step length of the periods
 * @param periods their first days, without gaps
 * @param order how the names of the series are ordered
 * @param lines the series in that order; the unknown last
 * @param notShown what it does not hold
 */
public record TimeGrid(PeriodLength step, List<LocalDate> periods, Order order, List<Line> lines, NotShown notShown) {
    /** A beginning with no more than this part of the whole is thin. */
    private static final double THIN = 0.005;

    /** A beginning of this part of the time is long. */
    private static final double LONG = 0.25;

    private static final int FEWEST = 3;

    public TimeGrid {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    public int size() {
        return periods.size();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** In which periods are told. */
    public Words words() {
        return notShown.of().words();
    }

    /** What a period is called: {@code month}. */
    public String noun() {
        return step.noun(words());
    }

    /** The only period, in words; null where there are others, or none. */
    public @Nullable String only() {
        return size() == 1 && !isEmpty() ? label(0) : null;
    }

    /** A period in words. */
    public String label(int period) {
        return step.label(periods.get(period), words());
    }

    /** A period in words with its preposition. */
    public String when(int period) {
        return step.when(periods.get(period), words());
    }

    /** The whole time in words, for example {@code January 2000 to February 2010}. */
    public String span() {
        return size() == 1 ? label(0) : words().say("{0} to {1}", label(0), label(size() - 1));
    }

    /** Some periods in words, the end exclusive: {@code 2002–2006}. */
    public String span(int from, int to) {
        String between = step == PeriodLength.YEAR ? "–" : " – ";
        return to - from == 1 ? label(from) : label(from) + between + label(to - 1);
    }

    /** The sum of all lines. */
    public Line sum() {
        return lines.stream()
                .reduce(Line::plus)
                .orElseGet(() -> new Line(words().language().other(), new double[size()]));
    }

    /** Largest value of all lines. */
    public double largest() {
        return lines.stream().mapToDouble(Line::largest).max().orElse(0);
    }

    /** Smallest value of all lines. */
    public double smallest() {
        return lines.stream().mapToDouble(Line::smallest).min().orElse(0);
    }

    /** The lines of known names, without the rest of the names. */
    public List<Line> named() {
        return lines.stream().filter(line -> !line.isQuiet()).toList();
    }

    boolean has(String name) {
        return lines.stream().anyMatch(line -> line.name().equals(name));
    }

    /** The line of a name that it has. */
    Line line(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The first lines only. */
    public TimeGrid first(int count) {
        return with(lines.subList(0, Math.min(count, lines.size())));
    }

    /** The lines of which any value is known. */
    public TimeGrid known() {
        return with(lines.stream().filter(Line::isAnyKnown).toList());
    }

    /** The first lines and, where there are more, the sum of the others as one line more. */
    TimeGrid firstAndOther(int count) {
        if (lines.size() <= count) {
            return this;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, count));
        kept.add(with(lines.subList(count, lines.size()))
                .sum()
                .named(words().language().other()));
        return with(kept);
    }

    /** The same periods with other lines. */
    TimeGrid with(List<Line> others) {
        return new TimeGrid(step, periods, order, others, notShown);
    }

    /** Said where a value that is shown rests on too few cables to be compared; else empty. */
    public String loose() {
        return lines.stream().anyMatch(Line::isAnyLoose) ? FewCables.remark(noun(), words()) : "";
    }

    /** Without the periods before a day. */
    TimeGrid from(LocalDate day) {
        int first = (int) periods.stream().filter(each -> each.isBefore(day)).count();
        return between(first, size());
    }

    /** The sums in the periods of another grid, which are as long or longer; what lies outside of them is left out. */
    TimeGrid pooled(TimeGrid other) {
        List<Line> sums = lines.stream().map(line -> pooled(line, other)).toList();
        return other.with(sums);
    }

    private Line pooled(Line line, TimeGrid other) {
        double[] sums = new double[other.size()];
        for (int i = 0; i < size(); i++) {
            int at = other.periods.indexOf(other.step.start(periods.get(i)));
            if (at >= 0) {
                sums[at] += line.value(i);
            }
        }
        return new Line(line.name(), sums);
    }

    /** The periods from one to another, end exclusive. */
    TimeGrid between(int from, int to) {
        List<Line> cut = lines.stream().map(line -> line.between(from, to)).toList();
        return new TimeGrid(step, periods.subList(from, to), order, cut, notShown);
    }

    /**
     * Without a long beginning that holds next to nothing: of the corpus, the 33 years before 2000 hold four cables in a thousand. It begins
     * with a calendar year. A grid that has no such beginning stays as it is.
     *
     * @param counts number of cables of each period
     */
    TimeGrid withoutThinBeginning(Line counts) {
        double early = 0;
        int from = 0;
        double before = 0;
        for (int i = 0; i < size() && early <= THIN * counts.total(); i++) {
            if (periods.get(i).getDayOfYear() == 1 || step == PeriodLength.WEEK) {
                from = i;
                before = early;
            }
            early += counts.value(i);
        }
        if (from < LONG * size() || size() - from < FEWEST) {
            return this;
        }
        TimeGrid rest = between(from, size());
        return new TimeGrid(step, rest.periods, order, rest.lines, notShown.with(before));
    }

    /** The sums of the calendar years. */
    public TimeGrid years() {
        Map<LocalDate, List<Integer>> years = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            years.computeIfAbsent(PeriodLength.YEAR.start(periods.get(i)), year -> new ArrayList<>())
                    .add(i);
        }
        List<Line> sums =
                lines.stream().map(line -> yearly(line, years.values())).toList();
        return new TimeGrid(PeriodLength.YEAR, List.copyOf(years.keySet()), order, sums, notShown);
    }

    private static Line yearly(Line line, Iterable<List<Integer>> years) {
        List<Double> sums = new ArrayList<>();
        years.forEach(
                periods -> sums.add(periods.stream().mapToDouble(line::value).sum()));
        return new Line(
                line.name(), sums.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
