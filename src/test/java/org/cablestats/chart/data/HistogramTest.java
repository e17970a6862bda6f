package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.Histogram.Bin;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every value is in one class, and no class is wider or narrower than it looks. */
final class HistogramTest {
    @Test
    void sortsNumbersIntoRoundClassesAndATail() {
        Histogram histogram = read(3L, 40L, 12L, 30L, 38L, 20L, 99L, 9L, 100L, 0L, 640L, 1L);
        assertThat(histogram.width()).isEqualTo(5);
        assertThat(histogram.classes().get(0)).isEqualTo(new Bin("0–4", 0, 40, false));
        assertThat(histogram.classes().get(2)).isEqualTo(new Bin("10–14", 10, 30, false));
        assertThat(histogram.classes().get(histogram.classes().size() - 1))
                .isEqualTo(new Bin("100 and more", 100, 1, true));
        assertThat(histogram.classes().stream().mapToDouble(Bin::value).sum()).isEqualTo(100);
        assertThat(histogram.median()).isEqualTo("12");
        assertThat(histogram.most()).isEqualTo("38");
    }

    @Test
    void keepsTheClassesOfTheTable() {
        Histogram histogram = read("0-99", 4L, "100-199", 9L, "200 and more", 1L, null, 3L);
        assertThat(histogram.classes()).extracting(Bin::label).containsExactly("0-99", "100-199", "200 and more");
        assertThat(histogram.median()).isEqualTo("100-199");
        assertThat(histogram.unknown()).isEqualTo(3);
    }

    @Test
    void knowsOneNumberAndNone() {
        assertThat(read(7L, 12L).only()).isEqualTo("7");
        assertThat(read().isEmpty()).isTrue();
        assertThat(read(7L, 0L).isEmpty()).isTrue();
    }

    private static Histogram read(@Nullable Object... valuesAndCounts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < valuesAndCounts.length; i += 2) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(valuesAndCounts[i]);
            row.add(valuesAndCounts[i + 1]);
            rows.add(row);
        }
        ResultTable table = new ResultTable(
                List.of(new ResultTable.Column("words", "bigint"), new ResultTable.Column("cables", "bigint")), rows);
        ChartDefinition definition =
                new ChartDefinition(ChartKind.HISTOGRAM, "words", "cables", null, null, Unit.of("cables"));
        return Histogram.read(Request.of(definition, table, 100, null));
    }
}
