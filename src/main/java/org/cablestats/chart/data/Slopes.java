package org.cablestats.chart.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.chart.data.Intervals.Band;
import org.cablestats.finding.Change;
import org.cablestats.finding.Changes;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Names with their values of two times: of shares whose parts are known the earlier and the later half of the years, of other values the
 * first and the last period that is over.
 *
 * @param slopes those that have both values, in the order of the lines
 * @param earlier the earlier time in words
 * @param later the later one
 */
public record Slopes(List<Slope> slopes, String earlier, String later) {
    private static final int MOST_BANDS = 3;

    public Slopes {
        slopes = List.copyOf(slopes);
    }

    /**
     * Two values of a name.
     *
     * @param verdict what may be said of the difference, all names taken together; null where nothing is known of their parts
     */
    public record Slope(
            String name, End from, End to, @Nullable Verdict verdict) {
        /** Whether it is known to have changed. */
        public boolean isTold() {
            return verdict != null && verdict.isChange();
        }
    }

    /** A value, and between which values it lies where that is known. */
    public record End(double value, @Nullable Interval interval) {
        public double low() {
            return interval == null ? value : interval.low();
        }

        public double high() {
            return interval == null ? value : interval.high();
        }
    }

    /** Those of the lines of a grid; none where there are not two times. */
    public static Slopes read(Request request, TimeGrid grid) {
        Ratio ratio = request.definition().ratio();
        if (grid.isEmpty()) {
            return new Slopes(List.of(), "", "");
        }
        return ratio == null ? ofPeriods(request, grid) : ofHalves(Courses.ofRatio(request, ratio, grid));
    }

    private static Slopes ofHalves(Courses courses) {
        Changes changes = courses.changes();
        if (changes.halves().isEmpty()) {
            return new Slopes(List.of(), "", "");
        }
        TimeGrid full = courses.full();
        return new Slopes(
                changes.halves().stream().map(Slopes::slope).toList(),
                full.span(0, changes.cut()),
                full.span(changes.cut(), full.size()));
    }

    private static Slope slope(Change change) {
        return new Slope(
                change.course().name(),
                new End(
                        change.difference().from().value(),
                        change.difference().from().interval()),
                new End(
                        change.difference().to().value(),
                        change.difference().to().interval()),
                change.verdict());
    }

    private static Slopes ofPeriods(Request request, TimeGrid grid) {
        int last = FullPeriods.lastWhole(grid, request.latest());
        if (last == 0) {
            return new Slopes(List.of(), "", "");
        }
        Optional<Intervals> intervals = Intervals.read(request);
        List<Slope> slopes = grid.lines().stream()
                .filter(line -> !Double.isNaN(line.value(0)) && !Double.isNaN(line.value(last)))
                .map(line -> {
                    Band band = intervals.flatMap(all -> all.band(grid, line)).orElse(null);
                    return new Slope(line.name(), end(line, band, 0), end(line, band, last), null);
                })
                .toList();
        return new Slopes(slopes, grid.label(0), grid.label(last));
    }

    private static End end(Line line, @Nullable Band band, int period) {
        Interval interval = band == null || !band.isKnown(period)
                ? null
                : new Interval(band.low().value(period), band.high().value(period));
        return new End(line.value(period), interval);
    }

    /** Whether the interval of a slope is shown: bands of many hide each other. */
    public boolean hasBand(Slope slope) {
        return (slope.isTold() || slopes.size() <= MOST_BANDS)
                && slope.from().interval() != null
                && slope.to().interval() != null;
    }

    /** Least and greatest of all that is shown. */
    public Interval range() {
        return slopes.stream()
                .flatMap(slope -> Stream.of(slope.from(), slope.to()))
                .map(end -> new Interval(end.low(), end.high()))
                .reduce((one, other) ->
                        new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())))
                .orElseThrow();
    }

    public boolean isEmpty() {
        return slopes.isEmpty();
    }

    /** The only name of them; null where there are others. */
    public @Nullable String only() {
        return slopes.size() == 1 ? slopes.get(0).name() : null;
    }
}
