package org.cablestats.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablestats.chart.picture.MapLabels.Circle;
import org.cablestats.chart.picture.MapLabels.Label;
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
    void namesCirclesWithoutOverlaps() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Circle> circles = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Point2D centre = new Point2D.Double(random.nextGaussian() * 60 + 300, random.nextGaussian() * 30 + 150);
                circles.add(new Circle("Name " + i, centre, 12.0 - i / 6.0));
            }
            List<Label> labels = new MapLabels(new Rectangle2D.Double(0, 0, 680, 300), circles, List.of()).place(18);
            assertThat(labels).as("seed %d", seed).hasSizeGreaterThan(5);
            for (Label one : labels) {
                assertThat(labels)
                        .as("seed %d", seed)
                        .filteredOn(other -> !other.equals(one))
                        .noneMatch(other -> other.box().intersects(one.box()));
            }
        }
    }
}
