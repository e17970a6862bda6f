package org.cablestats.chart.picture;

import java.awt.geom.Point2D;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas are kept, so that land and circles can be compared. */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** More than enough for the last digit: each doubles the number of right ones. */
    private static final int ROUNDS = 8;

    private EqualEarth() {}

    /**
     * A place on the plane: x grows to the east, y to the north, one unit is the earth's radius.
     *
     * @param longitude degrees, -180 to 180
     * @param latitude degrees, -90 to 90
     */
    static Point2D project(double longitude, double latitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        return new Point2D.Double(Math.toRadians(longitude) * Math.cos(theta) / (M * slope(theta)), y(theta));
    }

    /** Degrees of longitude and latitude of a point of the plane, by Newton's method as in the paper. */
    static Point2D place(double x, double y) {
        double theta = y / A1;
        for (int i = 0; i < ROUNDS; i++) {
            theta -= (y(theta) - y) / slope(theta);
        }
        double latitude = Math.asin(Math.sin(theta) / M);
        double longitude = x * M * slope(theta) / Math.cos(theta);
        return new Point2D.Double(Math.toDegrees(longitude), Math.toDegrees(latitude));
    }

    private static double y(double theta) {
        double square = theta * theta;
        double sixth = square * square * square;
        return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    }

    /** Of {@link #y}. */
    private static double slope(double theta) {
        double square = theta * theta;
        double sixth = square * square * square;
        return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    }
}
