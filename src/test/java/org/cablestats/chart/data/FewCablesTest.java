package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.Figure;
import org.cablestats.chart.Figures;
import org.cablestats.chart.Samples;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A share that rests on too few cables makes no headline, and the subtitle says what is not compared. */
class FewCablesTest {
    private static final ResultTable SHARES = Samples.table(
            List.of("topic", "year", "cables", "share"),
            List.of(
                    Samples.row("Energy", 2000L, 1L, 0.0),
                    Samples.row("Energy", 2004L, 120L, 0.4),
                    Samples.row("Energy", 2005L, 150L, 0.5),
                    Samples.row("Trade", 2000L, 2L, 1.0),
                    Samples.row("Trade", 2005L, 140L, 0.3),
                    Samples.row("Trade", 2006L, 160L, 0.2)));

    @Test
    void panelsClaimNothingOfSharesThatNobodyCompared() {
        Figure figure = draw(ChartKind.SMALL_MULTIPLES, SHARES);
        assertThat(figure.title()).isEqualTo("Classified part by topic and year");
        assertThat(figure.subtitle()).endsWith("years of fewer than 100 cables not compared and without a number");
    }

    @Test
    void panelsOfFewCablesSaySo() {
        ResultTable few = Samples.table(
                List.of("topic", "year", "cables", "share"),
                List.of(Samples.row("Energy", 2004L, 99L, 0.4), Samples.row("Energy", 2005L, 50L, 0.5)));
        assertThat(draw(ChartKind.SMALL_MULTIPLES, few).title()).isEqualTo("Too few cables to compare years");
    }

    @Test
    void aHeatMapOfPeriodsClaimsNothing() {
        Figure figure = draw(ChartKind.HEAT_MAP, SHARES);
        assertThat(figure.title()).isEqualTo("Classified part by topic and year");
        assertThat(figure.subtitle()).contains("years of fewer than 100 cables not compared");
    }

    @Test
    void aHeatMapOfSharesClaimsNothingAndPutsTheLargestRowFirst() {
        ResultTable table = Samples.table(
                List.of("topic", "classification", "cables", "share"),
                List.of(
                        Samples.row("Energy", "SECRET", 9L, 0.9001),
                        Samples.row("Energy", "CONFIDENTIAL", 1L, 0.1),
                        Samples.row("Trade", "SECRET", 40L, 0.4),
                        Samples.row("Trade", "CONFIDENTIAL", 60L, 0.6)));
        ChartDefinition definition = new ChartDefinition(
                ChartKind.HEAT_MAP, "classification", "share", "topic", null, Unit.of("share of the topic's cables"));
        Figure figure = Figures.draw(definition, table, 110, null);
        assertThat(figure.title()).isEqualTo("Share of the topic's cables by topic and classification");
        assertThat(figure.subtitle()).isEqualTo("Topics of fewer than 100 cables not compared");
        assertThat(Matrix.read(Request.of(definition, table, 110, null)).rows())
                .extracting(Line::name)
                .containsExactly("Trade", "Energy");
    }

    @Test
    void aHeatMapOfManyRowsNamesThoseThatHaveAllAndDrawsTheOthers() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 10; i < 50; i++) {
            rows.add(Samples.row("field_" + i, "acp126", i < 20 ? 0.5 : 1.0));
            rows.add(Samples.row("field_" + i, "acp127", 1.0));
        }
        ChartDefinition definition = new ChartDefinition(
                ChartKind.HEAT_MAP, "header_kind", "share", "field", null, Unit.of("share of the cables"));

        Figure many = Figures.draw(definition, Samples.table(List.of("field", "header_kind", "share"), rows), 9, null);
        Figure few = Figures.draw(
                definition, Samples.table(List.of("field", "header_kind", "share"), rows.subList(0, 40)), 9, null);

        assertThat(many.title()).isEqualTo("30 of 40 fields have 100.0% in every header kind");
        assertThat(many.note())
                .startsWith("Not drawn, with 100.0% throughout: Field 20, Field 21,")
                .endsWith(" and Field 49.");
        assertThat(many.altText()).contains("Field 19: ", "Field 20: 100.0% throughout.");
        assertThat(few.note()).isNull();
        assertThat(few.wide().height()).isGreaterThan(many.wide().height());
    }

    @Test
    void aMedianIsNamedWhereItIsHighestOfTheFirmYears() {
        ResultTable medians = Samples.table(
                List.of("year", "cables", "median"),
                List.of(
                        Samples.row(2000L, 6L, 260.5),
                        Samples.row(2004L, 140L, 310.0),
                        Samples.row(2009L, 600L, 372.0)));
        Figure figure = medians(medians);
        assertThat(figure.title()).isEqualTo("Median words of a cable: highest in 2009, 372");
        assertThat(figure.subtitle()).endsWith("years of fewer than 100 cables not compared");
    }

    @Test
    void mediansOfFewCablesSaySo() {
        ResultTable medians = Samples.table(
                List.of("year", "cables", "median"),
                List.of(Samples.row(2000L, 6L, 260.5), Samples.row(2004L, 14L, 310.0)));
        assertThat(medians(medians).title()).isEqualTo("Too few cables to compare years");
    }

    @Test
    void aShareTooSmallForItsDecimalIsNotNought() {
        assertThat(Numbers.percent(0.0003)).isEqualTo("<0.1%");
        assertThat(Numbers.percent(0)).isEqualTo("0.0%");
        assertThat(new Amount(Unit.of("part"), Amount.Form.SHARE).brief(0.004)).isEqualTo("<1%");
    }

    @Test
    void noCellLeads() {
        ResultTable hours = Samples.table(
                List.of("weekday", "hour", "cables"),
                List.of(
                        Samples.row("Thursday", 7L, 1L),
                        Samples.row("Thursday", 8L, 1L),
                        Samples.row("Friday", 9L, 1L)));
        ChartDefinition definition =
                new ChartDefinition(ChartKind.HEAT_MAP, "hour", "cables", "weekday", null, Unit.of("cables"));
        assertThat(Figures.draw(definition, hours, 3, null).title()).isEqualTo("Cables by weekday and hour");
    }

    @Test
    void noPlaceLeadsWhereSeveralHaveAsMany() {
        ResultTable places = Samples.table(
                List.of("post", "latitude", "longitude", "cables"),
                List.of(Samples.row("Ankara", 39.9, 32.9, 1L), Samples.row("Bogota", 4.6, -74.1, 1L)));
        ChartDefinition definition =
                new ChartDefinition(ChartKind.DOT_MAP, "post", "cables", null, null, Unit.of("cables"));
        assertThat(Figures.draw(definition, places, 2, null).title()).isEqualTo("Cables by post");
    }

    @Test
    void noPartIsTheLargestWhereSeveralAreAsLarge() {
        ResultTable levels = Samples.table(
                List.of("year", "classification", "cables"),
                List.of(
                        Samples.row(2006L, "SECRET", 1L),
                        Samples.row(2006L, "CONFIDENTIAL", 3L),
                        Samples.row(2006L, "UNCLASSIFIED", 3L)));
        ChartDefinition definition = new ChartDefinition(
                ChartKind.STACKED_SHARE, "year", "cables", "classification", null, Unit.of("cables"));
        assertThat(Figures.draw(definition, levels, 7, null).title())
                .isEqualTo("Confidential and Unclassified share the lead, with 42.9% of all cables each");
    }

    private static Figure draw(ChartKind kind, ResultTable table) {
        ChartDefinition definition =
                new ChartDefinition(kind, "year", "share", "topic", null, Unit.of("classified part"));
        return Figures.draw(definition, table, 1000, LocalDate.of(2010, 2, 28));
    }

    private static Figure medians(ResultTable table) {
        ChartDefinition definition = new ChartDefinition(
                ChartKind.TIME_SERIES, "year", "median", null, null, Unit.of("median words of a cable"));
        return Figures.draw(definition, table, 1000, LocalDate.of(2010, 2, 28));
    }
}
