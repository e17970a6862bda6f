package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value for each day of some calendar years.
 *
 * @param years in their order
 * @param bins the steps that colour days
 * @param early sum of the years before that are not shown
 * @param undated sum of the values of no known day
 */
public record DayGrid(List<Year> years, Bins bins, double early, double undated) {
    public DayGrid {
        years = List.copyOf(years);
    }

    /**
     * One calendar year.
     *
     * @param line a value for each day from 1 January on; NaN where nothing is known: before the first day of the table, after the last
     *     one, and of measures where the table has none
     */
    public record Year(int year, Line line) {
        public LocalDate day(int index) {
            return LocalDate.ofYearDay(year, index + 1);
        }

        private IntStream where(DoublePredicate holds) {
            return IntStream.range(0, line.size()).filter(i -> holds.test(line.value(i)));
        }

        /** Number of days of which it is known that there is nothing. */
        public long noughts() {
            return where(value -> value == 0).count();
        }

        /** Whether there are days of which nothing is known. */
        public boolean isAnyMissing() {
            return where(Double::isNaN).findAny().isPresent();
        }

        /** Whether anything is known of a day, or of the one before. */
        public boolean isKnownAbout(LocalDate day) {
            int index = day.getDayOfYear() - 1;
            return !Double.isNaN(line.value(index)) || (index > 0 && !Double.isNaN(line.value(index - 1)));
        }

        /** Days with this value. */
        public List<LocalDate> days(double value) {
            return where(each -> each == value).mapToObj(this::day).toList();
        }
    }

    /**
     * Reads days and values; days of a count between the first and the last of the table that it lacks are nought.
     *
     * @param most how many years to show where the definition does not say: the last ones
     */
    public static DayGrid read(Request request, int most) {
        TreeMap<LocalDate, Double> days = new TreeMap<>();
        double undated = 0;
        for (int row = 0; row < request.rows(); row++) {
            double value = request.y(row);
            Optional<Moment> moment = Moment.read(request.definition().x(), request.x(row));
            if (Double.isNaN(value)) {
                continue;
            }
            if (moment.isPresent() && moment.get().step() == PeriodLength.DAY) {
                days.merge(moment.get().start(), value, Double::sum);
            } else {
                undated += value;
            }
        }
        if (days.isEmpty()) {
            return new DayGrid(List.of(), Bins.of(new double[0], request.amount()), 0, undated);
        }
        int last = days.lastKey().getYear();
        int first = Math.max(days.firstKey().getYear(), last - request.top(most) + 1);
        double early = days.headMap(LocalDate.ofYearDay(first, 1)).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        LocalDate end = end(days.lastKey(), request.latest());
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year(year, days, end, request.amount().isCount()));
        }
        double[] shown = years.stream()
                .flatMapToDouble(year -> Arrays.stream(year.line.values(0, year.line.size())))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return new DayGrid(years, Bins.of(shown, request.amount()), early, undated);
    }

    /** The last day of which something is known. */
    private static LocalDate end(LocalDate last, @Nullable LocalDate latest) {
        return latest != null && latest.isAfter(last) && latest.getYear() == last.getYear() ? latest : last;
    }

    private static Year year(int year, TreeMap<LocalDate, Double> days, LocalDate end, boolean isCount) {
        double[] values = new double[LocalDate.ofYearDay(year, 1).lengthOfYear()];
        for (int i = 0; i < values.length; i++) {
            LocalDate day = LocalDate.ofYearDay(year, i + 1);
            boolean isWithin = !day.isBefore(days.firstKey()) && !day.isAfter(end);
            double missing = isCount && isWithin ? 0 : Double.NaN;
            values[i] = Objects.requireNonNullElse(((Map<LocalDate, Double>) days).get(day), missing);
        }
        return new Year(year, new Line(String.valueOf(year), values));
    }

    public double largest() {
        return years.stream().mapToDouble(year -> year.line.largest()).max().orElse(0);
    }

    public boolean isEmpty() {
        return largest() <= 0;
    }

    /** Days with the largest value. */
    List<LocalDate> busiest() {
        double largest = largest();
        return years.stream().flatMap(year -> year.days(largest).stream()).toList();
    }

    /** The only day that is seen, in words; null where there are others. */
    public @Nullable String only() {
        long seen = years.stream()
                .flatMapToDouble(year -> Arrays.stream(year.line.values(0, year.line.size())))
                .filter(value -> value > 0)
                .count();
        return seen == 1
                ? PeriodLength.DAY.label(busiest().get(0), bins.amount().words())
                : null;
    }
}
