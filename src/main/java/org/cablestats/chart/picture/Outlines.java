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

    static final List<Ring> RINGS =
            Resource.lines(Outlines.class, FILE).stream().map(Outlines::ring).toList();

    private Outlines() {}

    /**
     * A coast or border around land.
     *
     * @param country ISO 3166-1 alpha-2
     * @param places x is longitude
     */
    record Ring(String country, List<Point2D> places) {}

    private static Ring ring(String line) {
        List<Point2D> ring = new ArrayList<>();
        int longitude = 0;
        int latitude = 0;
        StringTokenizer numbers = new StringTokenizer(line);
        String country = numbers.nextToken();
        while (numbers.hasMoreTokens()) {
            longitude += Integer.parseInt(numbers.nextToken());
            latitude += Integer.parseInt(numbers.nextToken());
            ring.add(new Point2D.Double(longitude / UNIT, latitude / UNIT));
        }
        return new Ring(country, List.copyOf(ring));
    }
}
