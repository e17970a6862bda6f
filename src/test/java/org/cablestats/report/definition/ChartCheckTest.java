package org.cablestats.report.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be said of a chart without any data. */
class ChartCheckTest {
    private static final Statistic STATISTIC = statistic(List.of(
            column("origin", "string"),
            column("month", "date"),
            column("release_year", "string"),
            column("year", "int"),
            column("hour", "int"),
            column("released", "timestamp"),
            column("topics", "array<string>"),
            column("present", "boolean"),
            column("share", "double"),
            column("cables", "bigint")));

    private static DeclaredColumn column(String name, String type) {
        return new DeclaredColumn(name, type, "meaning");
    }

    private static Statistic statistic(List<DeclaredColumn> columns) {
        return new Statistic("posts", "Posts", "Which?", "one", columns, List.of(), null, "SELECT 1", "posts.sql", 1);
    }

    private static List<String> faults(
            ChartKind kind, String x, String y, @Nullable String series, @Nullable Integer top) {
        return ChartCheck.faults(new ChartDefinition(kind, x, y, series, top, Unit.CABLES), STATISTIC);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void noKindDrawsText(ChartKind kind) {
        assertThat(faults(kind, "month", "origin", null, null))
                .contains("Invalid y of a " + kind.label() + ": 'origin' is string in statistic 'posts' (expected int,"
                        + " bigint or double)");
    }

    @ParameterizedTest
    @CsvSource({"origin, string", "hour, int", "topics, array<string>", "present, boolean", "share, double"})
    void aCourseNeedsPeriods(String x, String type) {
        assertThat(faults(ChartKind.TIME_SERIES, x, "cables", null, null))
                .containsExactly(
                        "Invalid x of a time-series: '" + x + "' is " + type + " in statistic 'posts' (expected"
                                + " a year as int, a date or a timestamp, or a string named year, month or day)");
    }

    @ParameterizedTest
    @CsvSource({"month", "year", "released", "release_year"})
    void periodsAreGoodForEveryCourse(String x) {
        for (ChartKind kind : List.of(ChartKind.TIME_SERIES, ChartKind.STACKED_AREA)) {
            assertThat(faults(kind, x, "cables", null, null)).isEmpty();
            assertThat(faults(kind, x, "cables", "origin", 3)).isEmpty();
        }
        assertThat(faults(ChartKind.STACKED_SHARE, x, "cables", "origin", 3)).isEmpty();
        assertThat(faults(ChartKind.SMALL_MULTIPLES, x, "cables", "origin", 3)).isEmpty();
    }

    @Test
    void aMapNeedsPlaces() {
        assertThat(faults(ChartKind.DOT_MAP, "origin", "cables", null, null))
                .containsExactly(
                        "Cannot find column 'latitude' in statistic 'posts' (a dot-map needs latitude and longitude,"
                                + " in degrees)",
                        "Cannot find column 'longitude' in statistic 'posts' (a dot-map needs latitude and longitude,"
                                + " in degrees)");
        Statistic wrong = statistic(List.of(
                column("origin", "string"),
                column("latitude", "string"),
                column("longitude", "double"),
                column("cables", "bigint")));
        ChartDefinition map = new ChartDefinition(ChartKind.DOT_MAP, "origin", "cables", null, null, Unit.CABLES);
        assertThat(ChartCheck.faults(map, wrong))
                .containsExactly("Invalid latitude of a dot-map: 'latitude' is string in statistic 'posts' (expected"
                        + " double, in degrees)");
    }

    @Test
    void aDumbbellNeedsTheValuesOfOthers() {
        assertThat(faults(ChartKind.DUMBBELL, "origin", "share", null, null))
                .containsExactly("Cannot find column 'other_share' in statistic 'posts' (a dumbbell needs the values of"
                        + " others: a section with the key 'against' and y 'share')");
        Statistic compared = statistic(
                List.of(column("origin", "string"), column("share", "double"), column("other_share", "double")));
        ChartDefinition pairs = new ChartDefinition(ChartKind.DUMBBELL, "origin", "share", null, 9, Unit.CABLES);
        assertThat(ChartCheck.faults(pairs, compared)).isEmpty();
    }

    @Test
    void someKindsNeedASeriesAndSomeHaveNone() {
        assertThat(faults(ChartKind.HEAT_MAP, "year", "cables", null, null))
                .containsExactly("Cannot find series: a column that tells the rows of a heat-map apart");
        assertThat(faults(ChartKind.STACKED_SHARE, "year", "cables", null, null))
                .containsExactly("Cannot find series: a column that tells the parts of a stacked-share apart");
        assertThat(faults(ChartKind.BAR, "origin", "cables", "year", null))
                .containsExactly("Invalid series: 'year' (expected none: a bar adds up the values of each origin)");
    }

    @Test
    void aSeriesIsNamesAndNoOtherAxis() {
        assertThat(faults(ChartKind.TIME_SERIES, "year", "cables", "year", null))
                .containsExactly("Invalid series: 'year' is x already (expected another column)");
        assertThat(faults(ChartKind.TIME_SERIES, "year", "cables", "cables", null))
                .containsExactly("Invalid series: 'cables' is y already (expected another column)");
        assertThat(faults(ChartKind.TIME_SERIES, "year", "cables", "share", null))
                .containsExactly("Invalid series of a time-series: 'share' is double in statistic 'posts' (expected"
                        + " string, int, bigint, boolean or date)");
        assertThat(faults(ChartKind.BAR, "cables", "cables", null, null))
                .containsExactly("Invalid y: 'cables' is x already (expected another column)");
    }

    @Test
    void topIsWhatCanBeShown() {
        assertThat(faults(ChartKind.STACKED_AREA, "year", "cables", "origin", 7))
                .containsExactly("Invalid top: 7 (expected at most 6, the parts that a stacked-area can show)");
        assertThat(faults(ChartKind.TIME_SERIES, "year", "cables", null, 3))
                .containsExactly("Invalid top: 3 (expected none: without series there is nothing to choose from)");
        assertThat(faults(ChartKind.BAR, "origin", "cables", null, 40)).isEmpty();
        assertThat(faults(ChartKind.BAR, "origin", "cables", null, 101))
                .containsExactly("Invalid top: 101 (expected at most 100, the bars that a bar can show)");
    }

    @ParameterizedTest
    @CsvSource({"HISTOGRAM, histogram, classes", "CHOROPLETH, choropleth, countries"})
    void whatShowsAllHasNothingToChoose(ChartKind kind, String label, String parts) {
        assertThat(faults(kind, "origin", "cables", null, 5))
                .contains("Invalid top: 5 (expected none: a " + label + " shows all " + parts + ")");
    }

    @Test
    void aMapOfCountriesNeedsTheirCodes() {
        assertThat(faults(ChartKind.CHOROPLETH, "origin", "cables", null, null))
                .containsExactly(
                        "Cannot find column 'country_code' in statistic 'posts' (a choropleth needs codes of ISO"
                                + " 3166-1 alpha-2)");
    }
}
