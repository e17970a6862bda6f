package org.cablestats.method;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The regression of serial number on date in a year, which a wrong number does not bend: the slope is the median of those of pairs of
 * cables half the list apart (Theil, A rank-invariant method of linear and polynomial regression analysis, 1950, the incomplete
 * method), so that up to a quarter of the cables may be wrong. All pairs would take a second for the State Department's thousands and
 * are no surer.
 *
 * @param start what it gives for the first moment of the year
 * @param perDay how many numbers a day takes
 */
record SerialTrend(double start, double perDay) {
    /** What a day is: a cable is of its noon. */
    private static final double NOON = 0.5;

    private record Point(double time, long serial) {}

    /** The trend of those with a day; null where no two are of different days. */
    static @Nullable SerialTrend of(int year, List<DatedSerial> serials) {
        List<Point> points = points(year, serials);
        int pairs = points.size() / 2;
        int apart = points.size() - pairs;
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Point from = points.get(i);
            Point to = points.get(i + apart);
            if (from.time < to.time) {
                slopes.add((to.serial - from.serial) / (to.time - from.time));
            }
        }
        if (slopes.isEmpty()) {
            return null;
        }
        double slope = median(slopes.stream().mapToDouble(Double::doubleValue));
        return new SerialTrend(median(points.stream().mapToDouble(point -> point.serial - slope * point.time)), slope);
    }

    /** The number that a day is expected to have, at its noon. */
    double at(int year, LocalDate day) {
        return start + perDay * time(year, day);
    }

    /** The number that is expected to be the last of a day. */
    double atEndOf(int year, LocalDate day) {
        return start + perDay * (time(year, day) + NOON);
    }

    private static List<Point> points(int year, List<DatedSerial> serials) {
        List<Point> points = new ArrayList<>();
        for (DatedSerial each : serials) {
            if (each.day() != null) {
                points.add(new Point(time(year, each.day()), each.serial()));
            }
        }
        points.sort(Comparator.comparingDouble(Point::time).thenComparingLong(Point::serial));
        return points;
    }

    /** Days since the year began; a day of another year lies before or after. */
    private static double time(int year, LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day) + NOON;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
