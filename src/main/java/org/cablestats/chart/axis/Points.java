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

/**
 * Points of a line that its stroke does not show: a value between two periods of which nothing is known; and, hollow, one that few cables
 * are behind. Of months only the first kind has points, as a line of many would be one of rings.
 */
public final class Points {
    /** Of the hole to the point. */
    private static final double HOLE = 0.55;

    private Points() {}

    /**
     * The points of a line.
     *
     * @param place where a period's value is, in px
     * @param radius px
     */
    public static List<Layer> of(Line line, PeriodLength step, IntFunction<Point2D> place, Color color, double radius) {
        return IntStream.range(0, line.size())
                .filter(period -> line.isAlone(period) || (step == PeriodLength.YEAR && line.isLoose(period)))
                .boxed()
                .flatMap(period -> point(place.apply(period), line.isLoose(period), color, radius))
                .toList();
    }

    private static Stream<Layer> point(Point2D at, boolean isHollow, Color color, double radius) {
        Layer whole = Layer.filled(HouseStyle.circle(at.getX(), at.getY(), radius), color);
        return isHollow
                ? Stream.of(whole, Layer.filled(HouseStyle.circle(at.getX(), at.getY(), radius * HOLE), Color.WHITE))
                : Stream.of(whole);
    }
}
