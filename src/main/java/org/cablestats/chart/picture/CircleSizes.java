package org.cablestats.chart.picture;

import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Places.Place;
import org.cablestats.chart.style.Size;

/**
 * Circles whose areas are as their values: on the world and in its insets of one scale.
 *
 * @param largest value of the largest circle
 * @param radius its radius in px
 */
record CircleSizes(double largest, double radius) {
    private static final double WIDE = 20;
    private static final double NARROW = 12;
    private static final double LEAST = 1.5;

    static CircleSizes of(Places places, Size size) {
        return new CircleSizes(places.largest(), size.pick(WIDE, NARROW));
    }

    MapCircle circle(Place place, MapView view) {
        return new MapCircle(
                place.name(),
                view.point(place.longitude(), place.latitude()),
                Math.max(LEAST, radius * Math.sqrt(place.value() / largest)));
    }
}
