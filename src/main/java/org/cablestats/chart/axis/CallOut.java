package org.cablestats.chart.axis;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;

/** Words about one point of a line, beside the point and clear of the line. */
public final class CallOut {
    private static final double LINE_HEIGHT = 15;
    private static final double DISTANCE = 8;
    private static final double DOT = 3.5;
    private static final double RIM = 1.5;

    private final Point2D point;
    private final List<Point2D> course;
    private final Rectangle2D plot;

    /** Words beside the point: to its left or right, so many px away. */
    private record Side(Text.Align align, double distance) {}

    /** A call-out of a point, clear of the course of its line and within the plot. */
    public CallOut(Point2D point, List<Point2D> course, Rectangle2D plot) {
        this.point = point;
        this.course = course;
        this.plot = plot;
    }

    /** A dot and the words. */
    public List<Layer> mark(String words) {
        double y = Math.max(plot.getY() - 2, point.getY() - 12);
        Side side = sides().stream()
                .filter(one -> isFree(box(words, one, y)))
                .findFirst()
                .orElse(sides().get(0));
        Text.Ink ink = new Text.Ink(HouseStyle.STRONG, Palette.word(Palette.BLUE));
        List<Layer> layers =
                new ArrayList<>(Text.haloed(words, box(words, side, y).getX(), y, ink));
        layers.addAll(List.of(
                Layer.filled(HouseStyle.circle(point.getX(), point.getY(), DOT + RIM), Color.WHITE),
                Layer.filled(HouseStyle.circle(point.getX(), point.getY(), DOT), Palette.BLUE)));
        return layers;
    }

    private List<Side> sides() {
        Side left = new Side(Text.Align.END, -DISTANCE);
        Side right = new Side(Text.Align.START, DISTANCE);
        return point.getX() > plot.getCenterX() ? List.of(left, right) : List.of(right, left);
    }

    private double x(Side side) {
        return point.getX() + side.distance;
    }

    private Rectangle2D box(String words, Side side, double middle) {
        double width = Text.width(words, HouseStyle.STRONG);
        double left = side.align == Text.Align.END ? x(side) - width : x(side);
        return new Rectangle2D.Double(left, middle - LINE_HEIGHT / 2, width, LINE_HEIGHT);
    }

    private boolean isFree(Rectangle2D box) {
        return box.getX() >= plot.getX()
                && box.getMaxX() <= plot.getMaxX() + 8
                && IntStream.range(1, course.size())
                        .noneMatch(i -> box.intersectsLine(new Line2D.Double(course.get(i - 1), course.get(i))));
    }
}
