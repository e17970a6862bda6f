package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.resource.Resource;

/** The land in quiet grey, fitted to a width. */
final class WorldMap {
    private static final String FILE = "geometry/countries.txt";
    private static final double UNIT = 10;
    private static final double WEST = -180;
    private static final double NORTH = 83.7;

    /** Cape Horn; Antarctica is not drawn. */
    private static final double SOUTH = -56;

    /** Points nearer than this to the one before, in px, only make files longer. */
    private static final double NEAR = 0.4;

    private final double scale;
    private final double left;
    private final double top;

    /** A map of this width in px. */
    WorldMap(double width) {
        this.scale = width / (-2 * EqualEarth.project(WEST, 0).getX());
        this.left = width / 2;
        this.top = EqualEarth.project(0, NORTH).getY() * scale;
    }

    /** Height in px. */
    double height() {
        return top - EqualEarth.project(0, SOUTH).getY() * scale;
    }

    /** A place in px from the map's upper left corner. */
    Point2D point(double longitude, double latitude) {
        Point2D plane = EqualEarth.project(longitude, latitude);
        // A tenth of a px: files stay short.
        return new Point2D.Double(tenth(left + plane.getX() * scale), tenth(top - plane.getY() * scale));
    }

    /** Countries with white lines between them. */
    Layer land() {
        List<Path2D> countries = Outlines.RINGS.stream().map(this::path).toList();
        return graphics -> {
            graphics.setStroke(HouseStyle.HAIRLINE);
            for (Path2D country : countries) {
                graphics.setColor(Palette.LAND);
                graphics.fill(country);
            }
            graphics.setColor(Color.WHITE);
            countries.forEach(graphics::draw);
        };
    }

    private Path2D path(List<Point2D> ring) {
        Path2D path = new Path2D.Double();
        for (Point2D place : ring) {
            Point2D point = point(place.getX(), place.getY());
            Point2D last = path.getCurrentPoint();
            if (last == null) {
                path.moveTo(point.getX(), point.getY());
            } else if (last.distance(point) > NEAR) {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }

    private static double tenth(double px) {
        return Math.round(px * 10) / 10.0;
    }

    /** Read once, with the first map. */
    private static final class Outlines {
        static final List<List<Point2D>> RINGS = Resource.lines(WorldMap.class, FILE).stream()
                .map(Outlines::ring)
                .toList();

        private static List<Point2D> ring(String line) {
            List<Point2D> ring = new ArrayList<>();
            int longitude = 0;
            int latitude = 0;
            StringTokenizer numbers = new StringTokenizer(line);
            while (numbers.hasMoreTokens()) {
                longitude += Integer.parseInt(numbers.nextToken());
                latitude += Integer.parseInt(numbers.nextToken());
                ring.add(new Point2D.Double(longitude / UNIT, latitude / UNIT));
            }
            return List.copyOf(ring);
        }
    }
}
