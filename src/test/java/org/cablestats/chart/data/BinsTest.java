package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.style.Palette;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Test;

class BinsTest {
    private static final Amount SHARE = new Amount(Unit.of("share of the cables"), Amount.Form.SHARE);

    @Test
    void givesSharesThatLackNothingAStepOfTheirOwn() {
        Bins bins = Bins.of(new double[] {0, 0.02, 0.4, 0.62, 0.7, 0.97, 0.999, 1, 1, 1, 1, 1, 1}, SHARE);

        assertThat(labels(bins)).containsExactly("0", "<40%", "40%–59%", "60%–79%", "80%+", "100%");
        assertThat(bins.color(0.999)).isNotEqualTo(bins.color(1));
        assertThat(bins.from(bins.bounds().size() - 1)).isEqualTo("100%");
    }

    /** No step is narrower than what a cell can show, and a cell has the colour of its number. */
    @Test
    void givesSharesStepsOfWholePerCents() {
        double[] values = IntStream.range(0, 200).mapToDouble(i -> i / 8_000.0).toArray();
        Bins bins = Bins.of(values, SHARE);
        assertThat(labels(bins)).containsExactly("0", "<1%", "1%", "2%+");
        assertThat(bins.step(0.0149)).as("1%%").isEqualTo(bins.step(0.0051));
        assertThat(bins.step(0.0151)).as("2%%").isEqualTo(bins.step(0.02));
        assertThat(bins.step(0.0049)).as("<1%%").isZero();
        assertThat(Bins.of(new double[] {0.99, 0.999, 1}, SHARE).step(0.9999)).isZero();
    }

    @Test
    void hasOneStepWhereEveryShareLacksNothing() {
        assertThat(labels(Bins.of(new double[] {1, 1}, SHARE))).containsExactly("0", "100%");
    }

    @Test
    void keepsTheDarkestStepOfCountsForFew() {
        Amount cables = new Amount(Unit.of("cables"), Amount.Form.COUNT);
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(labels(Bins.of(values, cables))).containsExactly("0", "1–19", "20–39", "40–59", "60–79", "80+");
    }

    private static List<String> labels(Bins bins) {
        return IntStream.range(-1, bins.bounds().size())
                .mapToObj(step -> bins.label(step))
                .toList();
    }

    @Test
    void choosesRoundStepsOfColour() {
        double[] values = new double[200];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * i;
        }
        Amount cables = new Amount(Unit.of("cables"), Amount.Form.COUNT);
        Bins bins = Bins.of(values, cables);
        assertThat(bins.label(-1)).isEqualTo("0");
        assertThat(bins.label(0)).isEqualTo("1–1,999");
        assertThat(bins.label(bins.bounds().size() - 1)).isEqualTo("30,000+");
        assertThat(bins.step(0)).isEqualTo(-1);
        assertThat(bins.step(40_000)).isEqualTo(bins.bounds().size() - 1);
    }

    @Test
    void spreadsFewStepsOverTheWholeRamp() {
        Amount cables = new Amount(Unit.of("cables"), Amount.Form.COUNT);
        Bins bins = Bins.of(new double[] {0, 1, 1, 2}, cables);
        assertThat(bins.color(2.0)).isEqualTo(Palette.STEPS.get(Palette.STEPS.size() - 1));
        assertThat(bins.color(0.0)).isEqualTo(Palette.STEPS.get(0));
    }
}
