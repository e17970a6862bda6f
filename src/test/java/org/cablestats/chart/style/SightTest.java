package org.cablestats.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the house, to every kind of sight. */
final class SightTest {
    /** Pairs of the data that Sharma, Wu and Dalal publish with the formula. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void measuresAsPublished(double l1, double a1, double b1, double l2, double a2, double b2, double distance) {
        assertThat(Sight.distance(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(distance, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 20", "PROTANOPIA, 12", "DEUTERANOPIA, 12", "TRITANOPIA, 10"})
    void tellsCategoriesApart(Sight sight, double least) {
        assertThat(smallest(sight, Palette.CATEGORIES)).isGreaterThan(least);
    }

    /** Neighbours of a ramp, to every sight and in grey print. */
    @ParameterizedTest
    @CsvSource({"NORMAL", "PROTANOPIA", "DEUTERANOPIA", "TRITANOPIA", "GREY"})
    void tellsStepsApart(Sight sight) {
        assertThat(neighbours(sight, Palette.STEPS)).isGreaterThan(4);
        assertThat(neighbours(sight, Palette.CLASSIFICATIONS)).isGreaterThan(3.8);
    }

    @Test
    void seesNoDifferenceWhereThereIsNone() {
        for (Sight sight : Sight.values()) {
            assertThat(sight.distance(Palette.BLUE, Palette.BLUE)).isZero();
            assertThat(sight.distance(Color.BLACK, Color.WHITE)).isCloseTo(100, within(0.1));
        }
    }

    private static double smallest(Sight sight, List<Color> colors) {
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                smallest = Math.min(smallest, sight.distance(colors.get(i), colors.get(j)));
            }
        }
        return smallest;
    }

    private static double neighbours(Sight sight, List<Color> colors) {
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < colors.size(); i++) {
            smallest = Math.min(smallest, sight.distance(colors.get(i - 1), colors.get(i)));
        }
        return smallest;
    }
}
