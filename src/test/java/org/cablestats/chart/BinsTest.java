package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Test;

class BinsTest {
    private static final Amount SHARE = new Amount(Unit.of("share of the cables"), Amount.Form.SHARE);

    @Test
    void givesSharesThatLackNothingAStepOfTheirOwn() {
        Bins bins = Bins.of(new double[] {0, 0.02, 0.4, 0.62, 0.7, 0.97, 0.999, 1, 1, 1, 1, 1, 1}, SHARE);

        assertThat(labels(bins, SHARE)).containsExactly("0", "<40%", "40%–60%", "60%–80%", "80%+", "100%");
        assertThat(bins.color(0.999)).isNotEqualTo(bins.color(1));
        assertThat(bins.from(bins.bounds().size() - 1, SHARE)).isEqualTo("100%");
    }

    @Test
    void hasOneStepWhereEveryShareLacksNothing() {
        assertThat(labels(Bins.of(new double[] {1, 1}, SHARE), SHARE)).containsExactly("0", "100%");
    }

    @Test
    void keepsTheDarkestStepOfCountsForFew() {
        Amount cables = new Amount(Unit.of("cables"), Amount.Form.COUNT);
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(labels(Bins.of(values, cables), cables))
                .containsExactly("0", "1–19", "20–39", "40–59", "60–79", "80+");
    }

    private static List<String> labels(Bins bins, Amount amount) {
        return IntStream.range(-1, bins.bounds().size())
                .mapToObj(step -> bins.label(step, amount))
                .toList();
    }
}
