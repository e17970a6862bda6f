package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiceScaleTest {
    @ParameterizedTest
    @CsvSource({
        "6938, 8000, 2000",
        "7, 8, 2",
        "1, 1, 1",
        "0, 1, 1",
        "9369, 10000, 2000",
        "56813, 60000, 20000",
        "22000, 25000, 5000",
        "1000000, 1000000, 200000",
    })
    void endsCountsAtRoundNumbers(double largest, double upper, double step) {
        assertThat(NiceScale.of(0, largest, 1)).isEqualTo(new NiceScale(0, upper, step));
    }

    @Test
    void reachesBelowNoughtWhereAValueDoes() {
        assertThat(NiceScale.of(-30, 100, 1)).isEqualTo(new NiceScale(-50, 100, 50));
    }

    @Test
    void takesFractionsOfShares() {
        assertThat(NiceScale.of(0, 0.37, 0)).isEqualTo(new NiceScale(0, 0.4, 0.1));
    }

    @Test
    void coversAnyValuesWithFewWholeSteps() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double largest = Math.pow(10, random.nextInt(19) - 1.0) * random.nextDouble();
            NiceScale scale = NiceScale.of(0, largest, 1);
            assertThat(scale.upper()).as("seed %d", seed).isGreaterThanOrEqualTo(largest * (1 - 1e-9));
            double steps = scale.upper() / scale.step();
            assertThat(steps).as("seed %d", seed).isBetween(0.999, 6.001).isCloseTo(Math.rint(steps), within(1e-6));
        }
    }
}
