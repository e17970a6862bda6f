package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.picture.Outlines.Ring;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Pen;

/** A window of a picture through which the earth, or a part of it, is seen. */
final class MapView {
    private static final double NORTH = 83.7;

    /** Cape Horn; Antarctica is not drawn. */
    private static final double SOUTH = -56;

    /** From the 180th meridian to itself. */
    private static final double ROUND = 2 * EqualEarth.project(180, 0).getX();

    /** Points nearer than this to the one before, in px, only make files longer. */
    private static final double NEAR = 0.4;

    /** Points on each side of a window whose outline is drawn elsewhere. */
    private static final int STEPS = 12;

    /** Of the earth's round, in degrees. */
    private static final double QUARTER = 90;

    private final double meridian;
    private final double scale;
    private final Point2D origin;
    private final Rectangle2D window;

    private MapView(double meridian, double scale, Point2D origin, Rectangle2D window) {
        this.meridian = meridian;
        this.scale = scale;
        this.origin = origin;
        this.window = window;
    }

    /** The whole earth, so wide and from this upper edge on, in px. */
    static MapView world(double width, double top) {
        double scale = width / ROUND;
        double north = EqualEarth.project(0, NORTH).getY() * scale;
        double south = EqualEarth.project(0, SOUTH).getY() * scale;
        Rectangle2D window = new Rectangle2D.Double(0, top, width, north - south);
        return new MapView(0, scale, new Point2D.Double(width / 2, top + north), window);
    }

    /**
     * A part of the earth about a place.
     *
     * @param breadth of the window, in radii of the earth
     */
    static MapView about(Point2D place, double breadth, Rectangle2D window) {
        double scale = window.getWidth() / breadth;
        double above = EqualEarth.project(0, place.getY()).getY() * scale;
        Point2D origin = new Point2D.Double(window.getCenterX(), window.getCenterY() + above);
        return new MapView(place.getX(), scale, origin, window);
    }

    Rectangle2D window() {
        return window;
    }

    /** A place in px; it may lie outside of the window. */
    Point2D point(double longitude, double latitude) {
        Point2D plane = EqualEarth.project(longitude - meridian, latitude);
        // A tenth of a px: files stay short.
        return new Point2D.Double(
                tenth(origin.getX() + plane.getX() * scale), tenth(origin.getY() - plane.getY() * scale));
    }

    /** The window of this view as it lies in another one. */
    Shape outlineIn(MapView other) {
        List<Point2D> corners = List.of(corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0));
        Path2D path = new Path2D.Double();
        for (int side = 0; side + 1 < corners.size(); side++) {
            for (int step = 0; step < STEPS; step++) {
                add(path, other.seen(this, between(corners.get(side), corners.get(side + 1), (double) step / STEPS)));
            }
        }
        path.closePath();
        return path;
    }

    private Point2D corner(double right, double down) {
        return new Point2D.Double(window.getX() + right * window.getWidth(), window.getY() + down * window.getHeight());
    }

    private static Point2D between(Point2D from, Point2D to, double part) {
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * part, from.getY() + (to.getY() - from.getY()) * part);
    }

    /** Where a point of another view is in this one. */
    private Point2D seen(MapView other, Point2D point) {
        Point2D place = EqualEarth.place(
                (point.getX() - other.origin.getX()) / other.scale, (other.origin.getY() - point.getY()) / other.scale);
        return point(place.getX() + other.meridian, place.getY());
    }

    /** Countries with white lines between them. */
    Layer land() {
        return land(country -> Palette.LAND);
    }

    /** Countries in colours by their code; white ones have a grey outline. */
    Layer land(Function<String, Color> color) {
        List<Country> countries = Outlines.RINGS.stream()
                .filter(this::isOnThisSide)
                .map(ring -> new Country(ring.country(), path(ring.places())))
                .filter(country -> country.shape.intersects(window))
                .map(country -> new Country(country.code, cut(country.shape)))
                .toList();
        return graphics -> {
            graphics.setStroke(HouseStyle.HAIRLINE);
            for (Country country : countries) {
                graphics.setColor(color.apply(country.code));
                graphics.fill(country.shape);
            }
            graphics.setColor(Color.WHITE);
            countries.forEach(country -> Pen.draw(graphics, country.shape));
            graphics.setColor(Palette.QUIET);
            countries.stream()
                    .filter(country -> color.apply(country.code).equals(Color.WHITE))
                    .forEach(country -> Pen.draw(graphics, country.shape));
        };
    }

    /** Of a part of the earth the other half is not projected in vain. */
    private boolean isOnThisSide(Ring ring) {
        double side = window.getWidth() < scale * ROUND / 2 ? QUARTER : 2 * QUARTER;
        return ring.places().stream().anyMatch(place -> Math.abs(place.getX() - meridian) <= side);
    }

    /** A part of a country as it is seen. */
    private record Country(String code, Shape shape) {}

    /** Px that a country takes up on the picture, in squares; 0 of one that has no outline. */
    double area(String code) {
        return Outlines.RINGS.stream()
                .filter(ring -> ring.country().equals(code))
                .map(ring -> path(ring.places()).getBounds2D())
                .mapToDouble(bounds -> bounds.getWidth() * bounds.getHeight())
                .sum();
    }

    /** What of it is in the window. */
    private Shape cut(Shape path) {
        if (window.contains(path.getBounds2D())) {
            return path;
        }
        Area area = new Area(path);
        area.intersect(new Area(window));
        return area;
    }

    private Path2D path(List<Point2D> ring) {
        Path2D path = new Path2D.Double();
        for (Point2D place : ring) {
            Point2D point = point(place.getX(), place.getY());
            Point2D last = path.getCurrentPoint();
            if (last == null || last.distance(point) > NEAR) {
                add(path, point);
            }
        }
        path.closePath();
        return path;
    }

    private static void add(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }

    private static double tenth(double px) {
        return Math.round(px * 10) / 10.0;
    }
}
