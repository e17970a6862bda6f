package org.cablestats.chart.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.cablestats.resource.Resource;

/** The outlines of countries, in degrees: read once, with the first map. */
final class Outlines {
    private static final String FILE = "geometry/countries.txt";
    private static final double UNIT = 10;

    /** One ring a coast or border; x is longitude. */
    static final List<List<Point2D>> RINGS =
            Resource.lines(Outlines.class, FILE).stream().map(Outlines::ring).toList();

    private Outlines() {}

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
