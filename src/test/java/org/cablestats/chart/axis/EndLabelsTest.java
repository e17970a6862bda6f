package org.cablestats.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
    @Test
    void leavesLabelsWithRoomWhereTheyAre() {
        assertThat(EndLabels.place(List.of(80.0, 10.0, 40.0), 15, 0, 100)).containsExactly(80.0, 10.0, 40.0);
    }

    @Test
    void movesTwoThatTouchByHalfEach() {
        assertThat(EndLabels.place(List.of(50.0, 50.0), 15, 0, 100)).containsExactly(42.5, 57.5);
    }

    @Test
    void staysWithinThePlot() {
        assertThat(EndLabels.place(List.of(99.0, 100.0), 15, 0, 100)).containsExactly(85.0, 100.0);
    }

    @Test
    void neverLetsLabelsOverlap() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Double> wanted = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                wanted.add(random.nextDouble() * 300);
            }
            List<Double> placed = new ArrayList<>(EndLabels.place(wanted, 15, 0, 300));
            assertThat(placed).as("seed %d", seed).hasSameSizeAs(wanted);
            Collections.sort(placed);
            for (int i = 1; i < placed.size(); i++) {
                assertThat(placed.get(i) - placed.get(i - 1))
                        .as("seed %d", seed)
                        .isGreaterThan(14.999);
            }
        }
    }
}
