package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values at two times: which times, and what is said of them. */
final class SlopesTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2010, 2, 28);

    @Test
    void poolsTheHalvesOfSharesAndTellsWhatIsBeyondChance() {
        Figure figure = Figures.draw(
                Samples.classified(ChartKind.SLOPE, "topic"),
                Samples.sharesByYear(List.of("energy", "trade", "health")),
                9_000,
                FEBRUARY);
        assertThat(figure.title())
                .isEqualTo("Classified part rose for Energy, from 35.0% in 2000–2004 to 43.2% in 2005–2009");
        assertThat(figure.subtitle())
                .isEqualTo("Classified part by topic, 2000–2004 compared with 2005–2009 (n = 4,500 and 4,500 for"
                        + " Energy); blue: rose, red: fell, grey: within chance; band: interval of 95%; years of fewer"
                        + " than 50 cables not shown; 2010: January and February only");
        assertThat(figure.altText())
                .startsWith(
                        "Slope chart: Classified part by topic, 2000–2004 and 2005–2009. Energy: 35.0% to 43.2%, rose.")
                .contains("Health: ", ", too few to say.")
                .doesNotContain("Trade");
    }

    /** Of counts the first and the last whole year; a name that lacks one of them is no slope. */
    @Test
    void takesTheFirstAndTheLastWholePeriodOfOtherValues() {
        Figure figure =
                GalleryTest.figure(ChartKind.SLOPE, "year", "topic", null, years(2008L, 10L, 2009L, 40L, 2010L, 3L));
        assertThat(figure.subtitle()).isEqualTo("Cables by topic, 2008 and 2009; 2010: January and February only");
        assertThat(figure.altText()).endsWith("Trade: 10 to 40.");
    }

    @Test
    void saysThatOnePeriodIsNoTwo() {
        Figure figure = GalleryTest.figure(ChartKind.SLOPE, "year", "topic", null, years(2009L, 40L, 2010L, 3L));
        assertThat(figure.title()).isEqualTo("No two years to compare");
        assertThat(figure.isBlank()).isTrue();
    }

    private static ResultTable years(long... yearsAndCables) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < yearsAndCables.length; i += 2) {
            rows.add(Samples.row("trade", yearsAndCables[i], yearsAndCables[i + 1]));
        }
        return Samples.table(List.of("topic", "year", "cables"), rows);
    }
}
