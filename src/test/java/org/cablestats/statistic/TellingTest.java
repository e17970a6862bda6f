package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cablestats.finding.EffectSize;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Telling.Told;
import org.junit.jupiter.api.Test;

/** Which rows are told, and how they are ranked. */
final class TellingTest {
    private static final Telling TELLING = new Telling(
            new Sentence("{post} {verdict} to {later/all}"),
            new Sentence("of {all} cables"),
            Quotient.of("earlier/all"),
            Quotient.of("later/all"));

    private static final ResultTable ANSWER = new ResultTable(
            List.of(
                    new Column("post", "string"),
                    new Column("earlier", "bigint"),
                    new Column("later", "bigint"),
                    new Column("all", "bigint"),
                    new Column("verdict", "string")),
            List.of(
                    Arrays.asList("Alpha", 10L, 50L, 100L, "rose"),
                    Arrays.asList("Beta", 10L, 11L, 100L, "hardly changed"),
                    Arrays.asList("Gamma", 0L, 3L, 3L, "too few to say"),
                    Arrays.asList("Delta", 40L, 20L, 100L, "fell"),
                    Arrays.asList("Epsilon", null, 20L, 100L, null)));

    @Test
    void tellsTheRowsOfWhichTheVerdictSaysSo() {
        assertThat(TELLING.told(ANSWER, 500))
                .containsExactly(new Told(0, EffectSize.of(0.1, 0.5)), new Told(3, EffectSize.of(0.4, 0.2)));
    }

    @Test
    void countsTheRowsThatWereJudged() {
        assertThat(TELLING.comparisons(ANSWER)).isEqualTo(4);
    }

    /** Such as bursts: what is within chance has no row, and each row says how many series were looked at. */
    @Test
    void tellsEveryRowOfAnAnswerWithoutVerdicts() {
        ResultTable bursts = new ResultTable(
                List.of(
                        new Column("topic", "string"),
                        new Column("cables", "bigint"),
                        new Column("expected", "double"),
                        new Column("looked_at", "bigint")),
                List.of(Arrays.asList("Drugs", 30L, 10.0, 23L), Arrays.asList("Trade", 90L, 40.0, 23L)));
        Telling telling = new Telling(
                new Sentence("{topic}"),
                new Sentence("{topic}"),
                Quotient.of("expected/total"),
                Quotient.of("cables/total"));
        assertThat(telling.told(bursts, 100))
                .containsExactly(new Told(0, EffectSize.of(0.1, 0.3)), new Told(1, EffectSize.of(0.4, 0.9)));
        assertThat(telling.comparisons(bursts)).isEqualTo(23);
    }

    @Test
    void saysTheValuesOfARow() {
        assertThat(TELLING.finding().of(value -> value.whole() == null ? "<" + value.part() + ">" : "half"))
                .isEqualTo("<post> <verdict> to half");
    }

    /** Two bursts of one of the 23 series. */
    @Test
    void countsASeriesOnceHoweverOftenItIsTold() {
        ResultTable bursts = new ResultTable(
                List.of(
                        new Column("topic", "string"),
                        new Column("cables", "bigint"),
                        new Column("expected", "double"),
                        new Column("looked_at", "bigint")),
                List.of(Arrays.asList("Drugs", 30L, 10.0, 23L), Arrays.asList("Drugs", 90L, 40.0, 23L)));
        assertThat(TELLING.beyondChance(bursts, 100)).isEqualTo(1);
        assertThat(TELLING.beyondChance(ANSWER, 100)).isEqualTo(2);
    }
}
