package org.cablestats.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.picture.MapLabels.Label;
import org.cablestats.chart.style.Size;
import org.junit.jupiter.api.Test;

class MapPicturePlacesTest {
    @Test
    void projectsKnownPlaces() {
        assertThat(EqualEarth.project(0, 0)).isEqualTo(new Point2D.Double(0, 0));
        assertThat(EqualEarth.project(180, 0).getX()).isCloseTo(2.7066, within(1e-4));
        assertThat(EqualEarth.project(0, 90).getY()).isCloseTo(1.3173, within(1e-4));
        assertThat(EqualEarth.project(-90, -45).getX())
                .isCloseTo(-EqualEarth.project(90, 45).getX(), within(1e-12));
    }

    @Test
    void keepsAreas() {
        double equator = cell(0);
        assertThat(cell(40) / equator).isCloseTo(Math.cos(Math.toRadians(40)), within(0.001));
        assertThat(cell(70) / equator).isCloseTo(Math.cos(Math.toRadians(70)), within(0.001));
    }

    private static double cell(double latitude) {
        double height = EqualEarth.project(0, latitude + 0.05).getY()
                - EqualEarth.project(0, latitude - 0.05).getY();
        return EqualEarth.project(0.1, latitude).getX() * height;
    }

    @Test
    void findsPlacesOfThePlane() {
        for (double latitude = -85; latitude <= 85; latitude += 17) {
            for (double longitude = -180; longitude <= 180; longitude += 45) {
                Point2D plane = EqualEarth.project(longitude, latitude);
                Point2D place = EqualEarth.place(plane.getX(), plane.getY());
                assertThat(place.distance(longitude, latitude)).isLessThan(1e-9);
            }
        }
    }

    /** A leader meets its own circle only, and a name without one is nearer to its own than to any other. */
    @Test
    void namesCirclesWithoutDoubt() {
        for (long seed = 0; seed < 40; seed++) {
            List<MapCircle> circles = crowd(new Random(seed));
            List<Label> labels =
                    new MapLabels(new Rectangle2D.Double(0, 0, 680, 300), circles, List.of()).place(circles, 18);
            assertThat(labels).as("seed %d", seed).hasSizeGreaterThan(4);
            for (Label one : labels) {
                MapCircle own = circles.stream()
                        .filter(circle -> circle.name().equals(one.name()))
                        .findFirst()
                        .orElseThrow();
                assertThat(labels)
                        .as("seed %d", seed)
                        .filteredOn(other -> !other.equals(one))
                        .noneMatch(other -> other.box().intersects(one.box()))
                        .noneMatch(other ->
                                one.leader().isPresent() && crosses(one.leader().get(), other));
                assertThat(circles)
                        .as("seed %d, %s", seed, one.name())
                        .filteredOn(other -> !other.equals(own))
                        .allMatch(other -> one.leader()
                                .map(leader -> other.distance(leader) > 0)
                                .orElse(other.distance(one.box()) > own.distance(one.box())));
            }
        }
    }

    private static boolean crosses(Line2D leader, Label other) {
        return leader.intersects(other.box())
                || other.leader().filter(leader::intersectsLine).isPresent();
    }

    private static List<MapCircle> crowd(Random random) {
        List<MapCircle> circles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Point2D centre = new Point2D.Double(random.nextGaussian() * 60 + 300, random.nextGaussian() * 30 + 150);
            circles.add(new MapCircle("Name " + i, centre, 12.0 - i / 6.0));
        }
        return circles;
    }

    /** Twelve capitals of Europe crowd it; so many of South America do not. */
    @Test
    void enlargesWhatIsCrowded() {
        assertThat(insets(places(47, 52, 4, 17))).containsExactly("Europe");
        assertThat(insets(places(30, 36, 34, 48))).containsExactly("Middle East");
        assertThat(insets(places(-30, 0, -70, -45))).isEmpty();
    }

    private static List<String> insets(Places places) {
        MapView world = MapView.world(680, 8);
        return MapInset.of(places, world, CircleSizes.of(places, Size.WIDE), Size.WIDE, 300).stream()
                .map(MapInset::name)
                .toList();
    }

    private static Places places(double south, double north, double west, double east) {
        List<Places.Place> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int row = i / 4;
            double longitude = west + (east - west) * (i % 4) / 3;
            double latitude = south + (north - south) * row / 2.0;
            places.add(new Places.Place("Post " + i, longitude, latitude, 100 - i));
        }
        return new Places(places, 0);
    }

    /** The outline of an inset in the world holds the places that the inset shows. */
    @Test
    void outlinesAWindowInAnother() {
        MapView world = MapView.world(680, 8);
        MapView about = MapView.about(new Point2D.Double(10, 50), 0.5, new Rectangle2D.Double(0, 400, 300, 250));
        for (double latitude = 20; latitude < 80; latitude += 3) {
            for (double longitude = -40; longitude < 60; longitude += 3) {
                boolean isIn = about.window().contains(about.point(longitude, latitude));
                assertThat(about.outlineIn(world).contains(world.point(longitude, latitude)))
                        .as("%s, %s", longitude, latitude)
                        .isEqualTo(isIn);
            }
        }
    }
}
