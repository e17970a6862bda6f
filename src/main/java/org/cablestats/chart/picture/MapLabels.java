package org.cablestats.chart.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.style.Text;

/**
 * Places names beside circles, the largest circle first: close by where there is room and no other circle is nearly as near, at the end of
 * a thin line that crosses nothing where there is some further off, else nowhere.
 */
final class MapLabels {
    private static final double HEIGHT = 14;
    private static final double WIDEST = 110;
    private static final double GAP = 4;

    /** A name beside its circle is further than this from all others: twice as far as from its own. */
    private static final double APART = 2 * GAP;

    /** Between two names, and between a name and the bounds. */
    private static final double ROOM = 3;

    /** What a leader keeps clear of circles that it passes. */
    private static final double PASSING = 1.5;

    private static final int DIRECTIONS = 36;
    private static final double[] DISTANCES = {10, 16, 24, 34, 46, 60, 76, 94};

    private final Rectangle2D bounds;
    private final List<MapCircle> circles;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** The circles about the one that is being named. */
    private List<MapCircle> near = List.of();

    /** Where a name goes; the leader is empty where the name stands at its circle. */
    record Label(String name, Rectangle2D box, Optional<Line2D> leader) {
        private Label named(String fitted) {
            return new Label(fitted, box, leader);
        }
    }

    /** Labels within bounds: no name may cover a circle, or a box that is taken. */
    MapLabels(Rectangle2D bounds, List<MapCircle> circles, List<Rectangle2D> taken) {
        this.bounds = bounds;
        this.circles = List.copyOf(circles);
        this.taken.addAll(taken);
    }

    /** Labels of the first of these circles, which are among all. */
    List<Label> place(List<MapCircle> named, int most) {
        List<Label> labels = new ArrayList<>();
        for (MapCircle circle : named.subList(0, Math.min(most, named.size()))) {
            // Only what is named is measured.
            String name = Text.fit(circle.name(), HouseStyle.STRONG, WIDEST);
            near = circles.stream().filter(other -> isNear(circle, other)).toList();
            double width = Text.width(name, HouseStyle.STRONG);
            Optional<Label> label =
                    beside(circle, width).or(() -> away(circle, width)).map(found -> found.named(name));
            label.ifPresent(found -> {
                labels.add(found);
                taken.add(found.box);
                found.leader.ifPresent(lines::add);
            });
        }
        return labels;
    }

    /** Whether a name of one circle can come near another one. */
    private static boolean isNear(MapCircle circle, MapCircle other) {
        double furthest = DISTANCES[DISTANCES.length - 1] + WIDEST + HEIGHT + APART;
        return circle.centre().distance(other.centre()) < circle.radius() + other.radius() + furthest;
    }

    private Optional<Label> beside(MapCircle circle, double width) {
        double x = circle.centre().getX();
        double y = circle.centre().getY();
        double reach = circle.radius() + GAP;
        double slant = circle.radius() * Math.sqrt(0.5) + GAP / 2;
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
                .filter(box -> isFree(box, circle, APART))
                .findFirst()
                .map(box -> new Label(circle.name(), box, Optional.empty()));
    }

    private Optional<Label> away(MapCircle circle, double width) {
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Line2D leader = leader(circle, angle, distance);
                double left = Math.cos(angle) < -0.01 ? leader.getX2() - width - 2 : leader.getX2() + 2;
                Rectangle2D box = box(left, leader.getY2() - HEIGHT / 2, width);
                if (isFree(box, circle, 1) && isClear(leader, circle)) {
                    return Optional.of(new Label(circle.name(), box, Optional.of(leader)));
                }
            }
        }
        return Optional.empty();
    }

    /** From the circle's edge, where no other circle lies over it. */
    private static Line2D leader(MapCircle circle, double angle, double distance) {
        double x = circle.centre().getX();
        double y = circle.centre().getY();
        double reach = circle.radius() + distance;
        return new Line2D.Double(
                x + Math.cos(angle) * circle.radius(),
                y + Math.sin(angle) * circle.radius(),
                x + Math.cos(angle) * reach,
                y + Math.sin(angle) * reach);
    }

    private static Rectangle2D box(double left, double top, double width) {
        return new Rectangle2D.Double(left, top, width, HEIGHT);
    }

    /** Whether a name has room for itself, and so much between it and circles that are not its own. */
    private boolean isFree(Rectangle2D box, MapCircle own, double apart) {
        Rectangle2D roomy =
                new Rectangle2D.Double(box.getX() - ROOM, box.getY(), box.getWidth() + 2 * ROOM, box.getHeight());
        return bounds.contains(roomy)
                && taken.stream().noneMatch(roomy::intersects)
                && lines.stream().noneMatch(line -> line.intersects(box))
                && near.stream().allMatch(circle -> circle.distance(box) >= (circle.equals(own) ? 0 : apart));
    }

    private boolean isClear(Line2D leader, MapCircle own) {
        return taken.stream().noneMatch(leader::intersects)
                && lines.stream().noneMatch(leader::intersectsLine)
                && near.stream().allMatch(circle -> circle.equals(own) || circle.distance(leader) >= PASSING);
    }
}
