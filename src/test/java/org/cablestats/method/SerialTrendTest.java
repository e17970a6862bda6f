package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The regression of number on date, which wrong numbers do not bend. */
final class SerialTrendTest {
    private static final int YEAR = 2007;
    private static final LocalDate END = LocalDate.of(YEAR, 12, 31);

    /** Ten numbers a day, and a cable of each third day: that of its noon. */
    private static List<DatedSerial> steady() {
        List<DatedSerial> cables = new ArrayList<>();
        for (int day = 0; day < 365; day += 3) {
            cables.add(new DatedSerial(day * 10L + 5, LocalDate.ofYearDay(YEAR, day + 1)));
        }
        return cables;
    }

    private static SerialTrend trend(List<DatedSerial> cables) {
        return Objects.requireNonNull(SerialTrend.of(YEAR, cables));
    }

    @Test
    void findsTheLineOfASteadyTraffic() {
        SerialTrend trend = trend(steady());
        assertThat(trend.perDay()).isCloseTo(10, within(1e-9));
        assertThat(trend.at(YEAR, LocalDate.of(YEAR, 7, 2))).isCloseTo(1825, within(1e-9));
        assertThat(trend.atEndOf(YEAR, END)).isCloseTo(3650, within(1e-9));
    }

    @Test
    void isNotBentByWrongNumbersAndWrongYears() {
        List<DatedSerial> cables = steady();
        double right = trend(cables).atEndOf(YEAR, END);
        cables.add(new DatedSerial(50_005, LocalDate.of(YEAR, 1, 9)));
        cables.add(new DatedSerial(3_640, LocalDate.of(YEAR, 1, 2)));
        cables.add(new DatedSerial(12, LocalDate.of(YEAR - 20, 5, 1)));
        cables.add(new DatedSerial(700, null));
        assertThat(trend(cables).atEndOf(YEAR, END)).isCloseTo(right, within(0.02 * right));
        // As many as one in six.
        for (int i = 0; i < 20; i++) {
            cables.add(new DatedSerial(20_000 + i, LocalDate.of(YEAR, 11, 1 + i)));
        }
        assertThat(trend(cables).atEndOf(YEAR, END)).isCloseTo(right, within(0.1 * right));
    }

    @Test
    void hasNoLineThroughOneDay() {
        LocalDate day = LocalDate.of(YEAR, 3, 1);
        assertThat(SerialTrend.of(YEAR, List.of(new DatedSerial(3, day), new DatedSerial(4, day))))
                .isNull();
        assertThat(SerialTrend.of(YEAR, List.of(new DatedSerial(3, null), new DatedSerial(4, null))))
                .isNull();
        assertThat(SerialTrend.of(YEAR, List.of())).isNull();
    }
}
