package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a table of periods, series and values into a {@link TimeGrid}. */
public final class TimeReader {
    /** More periods than a wide chart has px cannot be told apart, and one stray date must not make millions of them. */
    private static final int MOST_PERIODS = 4000;

    private final Request request;
    private final List<Entry> entries = new ArrayList<>();
    private double all;
    private double undated;

    /**
     * One row that has a period.
     *
     * @param count number of cables behind the value; 0 where it is not known
     */
    private record Entry(Moment moment, String series, double value, double count) {}

    private TimeReader(Request request) {
        this.request = request;
    }

    /** Reads a table; missing periods of a count are zero, those of a measure unknown. */
    public static TimeGrid read(Request request) {
        TimeReader reader = new TimeReader(request);
        for (int row = 0; row < request.rows(); row++) {
            reader.add(row);
        }
        return reader.grid();
    }

    private void add(int row) {
        Optional<Moment> moment = Moment.read(request.definition().x(), request.x(row));
        double count = request.count(row);
        all += count;
        if (moment.isPresent()) {
            entries.add(new Entry(moment.get(), request.series(row), request.y(row), count));
        } else {
            undated += count;
        }
    }

    private TimeGrid grid() {
        boolean isExact = !request.hasSeries() || all == request.total();
        NotShown notShown = new NotShown(request.counted(), undated, 0, isExact);
        if (entries.stream().allMatch(entry -> Double.isNaN(entry.value))) {
            return new TimeGrid(PeriodLength.YEAR, List.of(), Order.SIZE, List.of(), notShown);
        }
        List<Moment> moments = entries.stream().map(Entry::moment).toList();
        List<LocalDate> days = moments.stream().map(Moment::start).sorted().toList();
        LocalDate last = days.get(days.size() - 1);
        PeriodLength step = bounded(Moment.step(moments), days.get(0), last);
        LocalDate first = step.start(days.get(0));
        List<LocalDate> periods = IntStream.rangeClosed(0, step.between(first, step.start(last)))
                .mapToObj(i -> step.plus(first, i))
                .toList();
        double[] counts = new double[periods.size()];
        entries.forEach(entry -> counts[place(entry, step, periods)] += entry.count);
        return new TimeGrid(step, periods, order(), lines(step, periods), notShown)
                .withoutThinBeginning(new Line("", counts));
    }

    private static int place(Entry entry, PeriodLength step, List<LocalDate> periods) {
        return step.between(periods.get(0), step.start(entry.moment.start()));
    }

    private Order order() {
        String column = Objects.requireNonNullElse(request.definition().series(), "");
        return Order.of(column, entries.stream().map(Entry::series).distinct().toList());
    }

    private List<Line> lines(PeriodLength step, List<LocalDate> periods) {
        Map<String, double[]> wide = new LinkedHashMap<>();
        Map<String, double[]> behind = new LinkedHashMap<>();
        Map<String, Double> sizes = new LinkedHashMap<>();
        boolean hasCounts = entries.stream().anyMatch(entry -> entry.count > 0);
        for (Entry entry : entries) {
            double[] values = wide.computeIfAbsent(entry.series, name -> blank(periods.size()));
            int at = place(entry, step, periods);
            values[at] = Line.sum(values[at], entry.value);
            behind.computeIfAbsent(entry.series, name -> new double[periods.size()])[at] += entry.count;
            double size = hasCounts ? entry.count : entry.value;
            sizes.merge(entry.series, Double.isNaN(size) ? 0 : size, Double::sum);
        }
        Order order = order();
        boolean isMeasure = hasCounts && !request.amount().isCount();
        return order.sorted(sizes).stream()
                .map(name -> isMeasure
                        ? new Line(order.label(name, request.words()), of(wide, name), of(behind, name))
                        : new Line(order.label(name, request.words()), of(wide, name)))
                .toList();
    }

    private static double[] of(Map<String, double[]> lines, String name) {
        return Objects.requireNonNull(lines.get(name));
    }

    private double[] blank(int size) {
        double[] values = new double[size];
        Arrays.fill(values, request.amount().isCount() ? 0 : Double.NaN);
        return values;
    }

    private static PeriodLength bounded(PeriodLength step, LocalDate first, LocalDate last) {
        PeriodLength bounded = step;
        while (bounded != PeriodLength.YEAR && bounded.between(first, last) >= MOST_PERIODS) {
            bounded = bounded == PeriodLength.MONTH ? PeriodLength.YEAR : PeriodLength.MONTH;
        }
        return bounded;
    }
}
