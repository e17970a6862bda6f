package org.cablestats.chart.axis;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
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
    private static final double WIDEST = 158;
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

    /** A head in vermillion with a line of detail, and a curve that leads to the point. */
    public List<Layer> burst(String head, String detail) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(Text.wrap(detail, HouseStyle.LABEL, WIDEST));
        double headY = Math.max(plot.getY() + 8, point.getY() - 18);
        for (List<String> shown : List.of(lines, List.of(head))) {
            for (Side side : sides(56)) {
                Rectangle2D box = box(shown, side, headY);
                if (isFree(box)) {
                    return burst(shown, side, headY);
                }
            }
        }
        return mark(head);
    }

    /** A dot and the head alone, where a peak needs no explanation. */
    public List<Layer> mark(String head) {
        double y = Math.max(plot.getY() - 2, point.getY() - 12);
        List<Layer> layers = new ArrayList<>();
        Side side = sides(8).stream()
                .filter(one -> isFree(box(List.of(head), one, y)))
                .findFirst()
                .orElse(sides(8).get(0));
        layers.addAll(text(List.of(head), side, y, Palette.BLUE));
        layers.addAll(dot(Palette.BLUE));
        return layers;
    }

    private List<Layer> burst(List<String> lines, Side side, double headY) {
        List<Layer> layers = new ArrayList<>(text(lines, side, headY, Palette.VERMILLION));
        double start = x(side) + (side.align == Text.Align.END ? 5 : -5);
        double end = point.getX() + (side.align == Text.Align.END ? -4 : 4);
        QuadCurve2D curve = new QuadCurve2D.Double(start, headY, (start + 2 * end) / 3, headY, end, point.getY() - 5);
        layers.add(Layer.drawn(curve, HouseStyle.HAIRLINE, Palette.AXIS));
        layers.addAll(dot(Palette.VERMILLION));
        return layers;
    }

    private List<Side> sides(double distance) {
        Side left = new Side(Text.Align.END, -distance);
        Side right = new Side(Text.Align.START, distance);
        return point.getX() > plot.getCenterX() ? List.of(left, right) : List.of(right, left);
    }

    private double x(Side side) {
        return point.getX() + side.distance;
    }

    private List<Layer> text(List<String> lines, Side side, double headY, Color color) {
        List<Layer> layers = new ArrayList<>();
        Rectangle2D box = box(lines, side, headY);
        // Gridlines must not strike the words through.
        layers.add(Layer.filled(box, Color.WHITE));
        for (int i = 0; i < lines.size(); i++) {
            Text.Ink ink = i == 0
                    ? new Text.Ink(HouseStyle.STRONG, Palette.word(color))
                    : new Text.Ink(HouseStyle.LABEL, Palette.TEXT);
            layers.add(Text.centred(lines.get(i), x(side), headY + i * LINE_HEIGHT, side.align, ink));
        }
        return layers;
    }

    private Rectangle2D box(List<String> lines, Side side, double headY) {
        double detail = Text.widest(lines.subList(1, lines.size()), HouseStyle.LABEL);
        double width = Math.max(Text.width(lines.get(0), HouseStyle.STRONG), detail);
        double left = side.align == Text.Align.END ? x(side) - width : x(side);
        return new Rectangle2D.Double(left, headY - LINE_HEIGHT / 2, width, lines.size() * LINE_HEIGHT);
    }

    private boolean isFree(Rectangle2D box) {
        return box.getX() >= plot.getX()
                && box.getMaxX() <= plot.getMaxX() + 8
                && IntStream.range(1, course.size())
                        .noneMatch(i -> box.intersectsLine(new Line2D.Double(course.get(i - 1), course.get(i))));
    }

    private List<Layer> dot(Color color) {
        return List.of(
                Layer.filled(HouseStyle.circle(point.getX(), point.getY(), DOT + RIM), Color.WHITE),
                Layer.filled(HouseStyle.circle(point.getX(), point.getY(), DOT), color));
    }
}
