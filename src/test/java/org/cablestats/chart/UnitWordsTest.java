package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of every kind of chart is about what its column counts: nothing else is called cables. */
class UnitWordsTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("year", "int"),
            new Column("origin", "string"),
            new Column("latitude", "double"),
            new Column("longitude", "double"),
            new Column("country_code", "string"),
            new Column("y", "bigint"));

    private static ResultTable table(long factor) {
        return new ResultTable(
                COLUMNS,
                List.of(
                        row(2007L, "Adana", 4 * factor),
                        row(2007L, "Baku", factor),
                        row(2008L, "Adana", 9 * factor),
                        row(2008L, "Baku", 2 * factor)));
    }

    private static List<@Nullable Object> row(Object year, String origin, Object y) {
        return Arrays.asList(
                year,
                origin,
                origin.equals("Adana") ? 37.0 : 40.4,
                origin.equals("Adana") ? 35.3 : 49.9,
                origin.equals("Adana") ? "TR" : "AZ",
                y);
    }

    private static Figure draw(ChartKind kind, ResultTable table, Unit unit, @Nullable String series) {
        String x = kind.isOfTime() || kind == ChartKind.HEAT_MAP ? "year" : "origin";
        return Figures.draw(new ChartDefinition(kind, x, "y", series, null, unit), table, 20, null);
    }

    private static List<String> words(Figure figure) {
        return List.of(figure.title(), figure.subtitle(), figure.altText());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void noKindSpeaksOfCablesWhereAColumnCountsOthers(ChartKind kind) {
        for (String unit :
                List.of("words", "person/people", "rejects", "median words of a telegram", "% of the topics")) {
            for (ResultTable table : List.of(table(1), table(300), new ResultTable(COLUMNS, List.of()))) {
                for (String series : Arrays.asList(null, "origin")) {
                    Figure figure = draw(kind, table, Unit.of(unit), series);
                    assertThat(words(figure)).as(kind + " of " + unit).noneMatch(word -> word.contains("cable"));
                }
            }
        }
    }

    @Test
    void aColumnThatDeclaresNothingIsCalledByItsName() {
        DeclaredColumn words = new DeclaredColumn("words", "bigint", "how many");
        assertThat(draw(ChartKind.BAR, table(300), words.unit(), null).title())
                .isEqualTo("Adana leads with 3,900 words, 4.3 times as many as Baku");
        DeclaredColumn number = new DeclaredColumn("n", "bigint", "how many");
        assertThat(draw(ChartKind.BAR, table(300), number.unit(), null).title())
                .isEqualTo("Adana leads with 3,900, 4.3 times as many as Baku");
    }

    @Test
    void aCountOfCablesIsAPartOfAllCablesAndNothingElseIs() {
        assertThat(draw(ChartKind.BAR, table(1), Unit.CABLES, null).title())
                .isEqualTo("Adana accounts for 65.0% of all cables");
        assertThat(draw(ChartKind.BAR, table(1), Unit.of("words"), null).title())
                .isEqualTo("Adana leads with 13 words, 4.3 times as many as Baku");
    }

    @Test
    void oneIsSingular() {
        ResultTable one = new ResultTable(COLUMNS, List.of(row(2007L, "Adana", 1L)));
        Unit people = Unit.of("person/people");
        assertThat(draw(ChartKind.BAR, one, people, null).title()).isEqualTo("Adana is the only origin, with 1 person");
        assertThat(draw(ChartKind.TIME_SERIES, one, people, null).title()).isEqualTo("The only person is from 2007");
        assertThat(draw(ChartKind.STACKED_AREA, one, people, "origin").title()).isEqualTo("The only person is Adana");
        assertThat(draw(ChartKind.STACKED_SHARE, one, people, "origin").title()).isEqualTo("The only person is Adana");
        assertThat(draw(ChartKind.DOT_MAP, one, people, null).title())
                .isEqualTo("Adana is the only origin, with 1 person");
    }

    @Test
    void perCentIsWrittenAsASharesAre() {
        Figure figure = draw(ChartKind.BAR, table(5), Unit.of("% of the rejects"), null);
        assertThat(figure.title()).isEqualTo("Share of the rejects by origin");
        assertThat(figure.altText()).contains("Adana 65.0%");
    }

    @Test
    void aMedianOfWholeNumbersIsNotAddedUp() {
        Figure figure = draw(ChartKind.TIME_SERIES, table(300), Unit.of("median words of a cable"), "origin");
        assertThat(figure.subtitle()).startsWith("Median words of a cable by origin and year");
    }

    /** A calendar knows days, and the table has none. */
    @ParameterizedTest
    @EnumSource(value = ChartKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CALENDAR")
    void oneThingIsKnownForOne(ChartKind kind) {
        ResultTable one = new ResultTable(COLUMNS, List.of(row(2007L, "Adana", 1L)));
        assertThat(draw(kind, one, Unit.CABLES, kind.takesSeries() ? "origin" : null)
                        .only())
                .isNotNull();
        assertThat(draw(kind, table(1), Unit.CABLES, kind.takesSeries() ? "origin" : null)
                        .only())
                .isNull();
    }
}
