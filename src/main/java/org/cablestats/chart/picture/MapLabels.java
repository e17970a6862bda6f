package org.cablestats.chart.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.style.Text;

/**
 * Places names beside circles, the largest circle first: close by where there is room, at the end of a thin line where there is some
 * further off, else nowhere.
 */
final class MapLabels {
    private static final double HEIGHT = 14;
    private static final double GAP = 4;
    private static final int DIRECTIONS = 16;
    private static final double[] DISTANCES = {14, 22, 32, 44, 58, 74};

    private final Rectangle2D bounds;
    private final List<Circle> circles;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** A circle to name. */
    record Circle(String name, Point2D centre, double radius) {
        Ellipse2D shape() {
            return HouseStyle.circle(centre.getX(), centre.getY(), radius);
        }
    }

    /** Where a name goes; the leader is null where the name stands at its circle. */
    record Label(String name, Rectangle2D box, Optional<Line2D> leader) {}

    /** Labels within bounds: no name may cover a circle, or a box that is taken. */
    MapLabels(Rectangle2D bounds, List<Circle> circles, List<Rectangle2D> taken) {
        this.bounds = bounds;
        this.circles = List.copyOf(circles);
        this.taken.addAll(taken);
    }

    /** Labels of the first circles. */
    List<Label> place(int most) {
        List<Label> labels = new ArrayList<>();
        for (Circle circle : circles.subList(0, Math.min(most, circles.size()))) {
            double width = Text.width(circle.name, HouseStyle.STRONG);
            Optional<Label> label = beside(circle, width).or(() -> away(circle, width));
            label.ifPresent(found -> {
                labels.add(found);
                taken.add(found.box);
                found.leader.ifPresent(lines::add);
            });
        }
        return labels;
    }

    private Optional<Label> beside(Circle circle, double width) {
        double x = circle.centre.getX();
        double y = circle.centre.getY();
        double reach = circle.radius + GAP;
        double slant = circle.radius * Math.sqrt(0.5) + GAP / 2;
        List<Rectangle2D> boxes = List.of(
                box(x + reach, y - HEIGHT / 2, width),
                box(x - reach - width, y - HEIGHT / 2, width),
                box(x + slant, y - slant - HEIGHT, width),
                box(x - slant - width, y - slant - HEIGHT, width),
                box(x + slant, y + slant, width),
                box(x - slant - width, y + slant, width),
                box(x - width / 2, y - reach - HEIGHT + 2, width),
                box(x - width / 2, y + reach - 2, width));
        return boxes.stream()
                .filter(this::isFree)
                .findFirst()
                .map(box -> new Label(circle.name, box, Optional.empty()));
    }

    private Optional<Label> away(Circle circle, double width) {
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Line2D leader = leader(circle, angle, distance);
                double left = Math.cos(angle) < -0.01 ? leader.getX2() - width - 2 : leader.getX2() + 2;
                Rectangle2D box = box(left, leader.getY2() - HEIGHT / 2, width);
                if (isFree(box) && isClear(leader)) {
                    return Optional.of(new Label(circle.name, box, Optional.of(leader)));
                }
            }
        }
        return Optional.empty();
    }

    /** From the circle's centre, so that it cannot be taken for another circle's. */
    private static Line2D leader(Circle circle, double angle, double distance) {
        double x = circle.centre.getX();
        double y = circle.centre.getY();
        double reach = circle.radius + distance;
        return new Line2D.Double(x, y, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
    }

    private static Rectangle2D box(double left, double top, double width) {
        return new Rectangle2D.Double(left, top, width, HEIGHT);
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box)
                && taken.stream().noneMatch(box::intersects)
                && lines.stream().noneMatch(line -> line.intersects(box))
                && circles.stream().noneMatch(circle -> circle.shape().intersects(box));
    }

    private boolean isClear(Line2D leader) {
        return taken.stream().noneMatch(leader::intersects) && lines.stream().noneMatch(leader::intersectsLine);
    }
}
