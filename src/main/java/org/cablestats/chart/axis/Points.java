package org.cablestats.chart.axis;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;

/**
 * Points of a line that its stroke does not show: a value between two periods of which nothing is known; pale, that of a period that is not
 * over; and, hollow, one that few cables are behind. Of months only the first kind has points, as a line of many would be one of rings.
 */
public final class Points {
    /** Of the hole to the point. */
    private static final double HOLE = 0.55;

    private Points() {}

    /**
     * The points of a line.
     *
     * @param last the last period that is over
     * @param place where a period's value is, in px
     * @param radius px
     */
    public static List<Layer> of(
            Line line, PeriodLength step, int last, IntFunction<Point2D> place, Color color, double radius) {
        Line whole = line.until(last);
        Stream<Layer> marked = IntStream.rangeClosed(0, last)
                .filter(period -> whole.isAlone(period) || (step == PeriodLength.YEAR && line.isLoose(period)))
                .boxed()
                .flatMap(period -> point(place.apply(period), line.isLoose(period), color, radius));
        Stream<Layer> partial = IntStream.range(last + 1, line.size())
                .filter(period -> !Double.isNaN(line.value(period)))
                .boxed()
                .flatMap(period -> point(place.apply(period), line.isLoose(period), Palette.partial(color), radius));
        return Stream.concat(marked, partial).toList();
    }

    private static Stream<Layer> point(Point2D at, boolean isHollow, Color color, double radius) {
        Layer whole = Layer.filled(HouseStyle.circle(at.getX(), at.getY(), radius), color);
        return isHollow
                ? Stream.of(whole, Layer.filled(HouseStyle.circle(at.getX(), at.getY(), radius * HOLE), Color.WHITE))
                : Stream.of(whole);
    }
}
