package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Growth;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.alert.Moved;
import org.cablestats.alert.SamePeriod;
import org.cablestats.alert.Threshold;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.finding.Interval;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldAlertsTest {
    private static final Words GERMAN = Words.read(Language.DE, Path.of("reports/languages"));

    private static String sentence(Words words, Condition condition, Row... rows) {
        return new ToldAlerts(words).sentence(condition, new Judgement(rows.length, rows.length, List.of(rows), null));
    }

    private static Row row(String name, double value, @Nullable Double was) {
        return new Row(name, value, was, null, null, null);
    }

    @Test
    void sayTheConditionAndTheRowsOnWhichItHolds() {
        Row share = new Row("", 1254.0, null, 4000L, 9.25, new Interval(2, 1017.5));
        Threshold bounds = new Threshold(0.999, 0.25, true);
        assertThat(sentence(Words.ENGLISH, bounds, share))
                .isEqualTo("above 99.9% or below 25%: 1,254 of 4,000 (31.4%), usually 2 to 1,017.5");
        assertThat(sentence(GERMAN, bounds, share))
                .isEqualTo(
                        "über 99,9\u00A0% oder unter 25\u00A0%: 1.254 von 4.000 (31,4\u00A0%), üblich sind 2 bis 1.017,5");
        assertThat(sentence(
                        Words.ENGLISH,
                        new Moved(),
                        row("2007-10-01", 2, 1.0),
                        new Row("x\ny", null, 3.0, null, null, null)))
                .isEqualTo("moved in a closed period: 2007-10-01: 2, was 1; x y: none, was 3");
    }

    @Test
    void nameThreeRowsAndCountTheOthers() {
        Row[] rows =
                IntStream.range(0, 30).mapToObj(i -> row("row " + i, i, null)).toArray(Row[]::new);
        assertThat(sentence(Words.ENGLISH, new Threshold(-1.0, null, false), rows))
                .isEqualTo("above -1: row 0: 0; row 1: 1; row 2: 2; and 27 more");
    }

    @Test
    void haveGermanForEachCondition() {
        assertThat(List.of(
                        new Threshold(5500.0, null, false),
                        new Threshold(null, 0.5, false),
                        new Growth(),
                        new SamePeriod(),
                        new Moved(),
                        new UnusualLoad(UnusualLoad.Kind.REJECTS),
                        new UnusualLoad(UnusualLoad.Kind.ISSUES)))
                .extracting(condition -> sentence(GERMAN, condition, row("", 1, null)))
                .containsExactly(
                        "über 5.500: 1",
                        "unter 0,5: 1",
                        "ungewöhnlich seit dem letzten Lauf: 1",
                        "ungewöhnlich gegenüber demselben Zeitraum des Vorjahres: 1",
                        "in einem abgeschlossenen Zeitraum verändert: 1",
                        "mehr abgewiesene Sätze als üblich: 1",
                        "mehr Depeschen mit Mängeln als üblich: 1");
    }
}
