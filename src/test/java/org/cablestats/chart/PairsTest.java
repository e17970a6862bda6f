package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values beside those of others: what is drawn and said of them. */
final class PairsTest {
    /** 96 of 800 against 1,200 of 20,000; a name that either side lacks is no pair. */
    @Test
    void tellsTheLargestDifferenceThatIsBeyondChance() {
        Figure figure = draw(Samples.sharesOfOthers());
        assertThat(figure.title()).isEqualTo("External relations differs most: 12.0%, against 6.0% of the others");
        assertThat(figure.subtitle())
                .isEqualTo("Share of cables by topic; lines: intervals of 95%; grey: within chance");
        assertThat(figure.altText())
                .startsWith("Dumbbell chart: ")
                .endsWith("The selection against the others: External relations 12.0% against 6.0%,"
                        + " Internal politics 3.8% against 7.5%, Economy 20.0% against 20.3%,"
                        + " Military 11.0% against 10.9%, Human rights 9.0% against 9.1%, Unknown 7.6% against 7.4%,"
                        + " Terrorism 1.5% against 1.6%, Energy 0.1% against 0.1%.");
        assertThat(figure.key()).extracting(KeyEntry::label).containsExactly("Dot: the selection", "Ring: the others");
    }

    /** Without the two that differ. */
    @Test
    void saysNothingOfWhatChanceGives() {
        ResultTable all = Samples.sharesOfOthers();
        assertThat(draw(rows(all, 2, 3, 4)).title())
                .isEqualTo("No topic differs from the others by more than chance and by enough to tell");
        ResultTable few = new ResultTable(all.columns(), List.of(Samples.row("a", 3L, 9L, 2L, 9L, 0.33, 0.22)));
        assertThat(draw(few).only()).isEqualTo("a");
        assertThat(draw(few).title()).isEqualTo("Too few cables to say that any topic differs");
        assertThat(draw(rows(all, 8)).title()).isEqualTo("No share of cables is known");
        assertThat(draw(rows(all, 8)).key()).isEmpty();
    }

    @Test
    void leavesTheTellingToTheReaderWhereNoCountsAreBehindTheValues() {
        Figure figure = Figures.draw(
                new ChartDefinition(ChartKind.DUMBBELL, "topic", "share", null, 2, Unit.of("share of cables")),
                Samples.sharesOfOthers(),
                800,
                null);
        assertThat(figure.title()).isEqualTo("Share of cables by topic, against the others");
        assertThat(figure.subtitle()).isEqualTo("Share of cables by topic; top 2 of 8 topics");
    }

    private static Figure draw(ResultTable table) {
        return Figures.draw(Samples.SHARES_OF_OTHERS, table, 800, null);
    }

    private static ResultTable rows(ResultTable table, int... places) {
        List<List<@Nullable Object>> rows = IntStream.of(places)
                .<List<@Nullable Object>>mapToObj(table.rows()::get)
                .toList();
        return new ResultTable(table.columns(), rows);
    }
}
