package org.cablestats.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablestats.chart.Figure;
import org.cablestats.chart.Figures;
import org.cablestats.chart.GalleryTest;
import org.cablestats.chart.Samples;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words of figures of hand-made tables, held against golden files for people to read. */
class FigureWordsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2010, 2, 28);
    private static final List<String> SHARES = List.of("topic", "x", "cables", "classified", "marked", "share");
    private static final Words GERMAN = Words.read(Language.DE, Path.of("reports", "languages"));
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder german = new StringBuilder();
    private Locale locale = Locale.getDefault();

    @AfterEach
    void restoreTheLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void describesATimeSeries() {
        ChartDefinition one = time(null, null, "cables");
        say("empty", one);
        show(
                "months with a burst",
                new ChartDefinition(ChartKind.TIME_SERIES, "month", "cables", null, null, Unit.of("cables")),
                Samples.months());
        show(
                "years, the last of two months",
                new ChartDefinition(ChartKind.TIME_SERIES, "year", "cables", null, null, Unit.of("cables")),
                Samples.years());
        say("one month", one, "2004-03", 12L);
        say("one cable", one, "2004-03", 1L);
        say("all nought", one, "2004-03", 0L, "2004-07", 0L);
        say("two years, equal", one, 2004L, 50L, 2005L, 50L);
        say("doubled", one, 2004L, 50L, 2005L, 100L);
        say("nearly doubled", one, 2004L, 100L, 2005L, 190L);
        say("more than doubled", one, 2004L, 100L, 2005L, 240L);
        say("tripled", one, 2004L, 100L, 2005L, 300L);
        say("fivefold", one, 2004L, 100L, 2005L, 510L);
        say("halved", one, 2004L, 100L, 2005L, 51L);
        say("fell by a third", one, 2004L, 99L, 2005L, 66L);
        say("from nothing", one, 2004L, 0L, 2005L, 66L);
        say("a peak within", one, 2004L, 40L, 2005L, 66L, 2006L, 20L);
        say("gap of months", one, "2004-01", 40L, "2004-04", 66L);
        say("days", one, LocalDate.of(2004, 2, 28), 40L, LocalDate.of(2004, 3, 2), 66L);
        say("undated ones", one, 2004L, 40L, null, 66L, 2005L, 44L, "unknown", 1L);
        say("huge", one, 2004L, 1_000_000_000_000L, 2005L, 7_654_321_098_765L);
        say("thin beginning", one, 1966L, 1L, 1988L, 5L, 2004L, 900L, 2005L, 1200L, 2006L, 1500L, 2009L, 1900L);
        say("last month of many", one, "2009-11", 30L, "2009-12", 31L, "2010-01", 35L, "2010-02", 3L);
        say("medians", time(null, null, "median words of a cable"), 2004L, 300.5, 2005L, null, 2006L, 612.25);
        hold("time-series");
    }

    @Test
    void describesSeveralLines() {
        ChartDefinition two = time("topic", 2, "cables");
        say("always first", two, "A", 2004L, 10L, "A", 2005L, 30L, "B", 2004L, 5L, "B", 2005L, 6L, "C", 2005L, 1L);
        say("overtaken", two, "A", 2004L, 10L, "A", 2006L, 30L, "B", 2004L, 50L, "B", 2005L, 40L, "B", 2006L, 20L);
        say("one year", two, "A", 2004L, 10L, "B", 2004L, 9L);
        say("tie at the end", two, "A", 2004L, 10L, "A", 2005L, 7L, "B", 2004L, 5L, "B", 2005L, 7L);
        say("unknown is no leader", two, "A", 2004L, 10L, "A", 2005L, 11L, null, 2004L, 50L, null, 2005L, 60L);
        hold("lines");
    }

    @Test
    void describesBars() {
        ChartDefinition bar = bar("origin");
        say("empty", bar);
        say("leader", bar, "Ankara", 800L, "Baghdad", 660L, "Tokyo", 5L, "Lima", 4L);
        say("leader by far", bar, "Ankara", 80L, "Baghdad", 20L);
        say("more than half", bar, "Ankara", 700L, "Baghdad", 200L);
        say("names that share cables", bar, "SIPDIS", 900L, "SENSITIVE", 400L);
        say("no name for most", bar, "No issue", 980L, "Tag repaired", 20L);
        say("one", bar, "Ankara", 1L);
        say("tie of two", bar, "Ankara", 9L, "Baghdad", 9L, "Tokyo", 5L);
        say("tie of all", bar, "A", 1L, "B", 1L, "C", 1L, "D", 1L);
        say("all nought", bar, "Ankara", 0L, "Baghdad", 0L);
        say("unknown alone", bar, null, 4L);
        say("unknown is no leader", bar, null, 900L, "Ankara", 4L, "Baghdad", 3L);
        say("long name", bar, "x".repeat(300), 40L, "\u202Econtrol\u0007\u0000 chars\n", 39L, "مرحبا", 1L);
        say("identifiers", bar, "border_security", 40L, "NO_TAGS", 30L, "PREL", 20L);
        say("classifications", bar("classification"), "SECRET", 40L, "UNCLASSIFIED", 20L, "CONFIDENTIAL//NOFORN", 1L);
        say("weekdays", bar("weekday"), "Sunday", 40L, "Tuesday", 400L);
        say("hours", bar("hour"), 9L, 40L, 13L, 70L);
        say(
                "of a topic",
                new ChartDefinition(ChartKind.BAR, "x", "y", null, null, Unit.of("cables about drugs")),
                "A",
                600L,
                "B",
                1L);
        say("lengths", bar, "0-99", 40L, "100-199", 70L, "200 and more", 3L);
        say("years", bar("year"), 2008L, 400L, 2009L, 700L, 2010L, 30L);
        say(
                "shares",
                new ChartDefinition(ChartKind.BAR, "x", "share", null, null, Unit.of("secret part")),
                "Ankara",
                0.5,
                "Baghdad",
                0.25);
        hold("bar");
    }

    @Test
    void describesStacks() {
        for (ChartKind kind : List.of(ChartKind.STACKED_AREA, ChartKind.STACKED_SHARE)) {
            ChartDefinition stack = new ChartDefinition(kind, "x", "y", "classification", null, Unit.of("cables"));
            say("empty", stack);
            show(
                    "by year",
                    new ChartDefinition(kind, "year", "cables", "classification", null, Unit.of("cables")),
                    Samples.yearsBy("classification", Samples.LEVELS));
            show(
                    "by month",
                    new ChartDefinition(kind, "month", "cables", "classification", null, Unit.of("cables")),
                    Samples.monthsBy("classification", Samples.LEVELS));
            say("one year", stack, "SECRET", 2004L, 100L, "CONFIDENTIAL", 2004L, 300L);
            say(
                    "no change",
                    stack,
                    "SECRET",
                    2004L,
                    500L,
                    "CONFIDENTIAL",
                    2004L,
                    300L,
                    "SECRET",
                    2005L,
                    500L,
                    "CONFIDENTIAL",
                    2005L,
                    300L);
            say(
                    "halved",
                    stack,
                    "SECRET",
                    2004L,
                    500L,
                    "CONFIDENTIAL",
                    2004L,
                    500L,
                    "SECRET",
                    2005L,
                    250L,
                    "CONFIDENTIAL",
                    2005L,
                    750L);
            say(
                    "few cables at first",
                    stack,
                    "SECRET",
                    1966L,
                    1L,
                    "SECRET",
                    2004L,
                    20L,
                    "CONFIDENTIAL",
                    2004L,
                    80L,
                    "SECRET",
                    2005L,
                    40L,
                    "CONFIDENTIAL",
                    2005L,
                    60L);
            say(
                    "decline",
                    stack,
                    "SECRET",
                    2004L,
                    900L,
                    "CONFIDENTIAL",
                    2004L,
                    500L,
                    "SECRET",
                    2005L,
                    200L,
                    "CONFIDENTIAL",
                    2005L,
                    450L);
            say("all nought", stack, "SECRET", 2004L, 0L, "CONFIDENTIAL", 2005L, 0L);
            say("unknown alone", stack, null, 2004L, 3L, null, 2005L, 40L);
            say(
                    "all of the growth",
                    stack,
                    "SECRET",
                    2004L,
                    20L,
                    "CONFIDENTIAL",
                    2004L,
                    8L,
                    "SECRET",
                    2005L,
                    90L,
                    "CONFIDENTIAL",
                    2005L,
                    8L);
        }
        hold("stacks");
    }

    @Test
    void describesHeatMaps() {
        ChartDefinition map = new ChartDefinition(ChartKind.HEAT_MAP, "x", "y", "origin", 2, Unit.of("cables"));
        say("empty", map);
        say("years", map, "Ankara", 2004L, 10L, "Baghdad", 2006L, 30L, "Tokyo", 2006L, 1L);
        say("pairs", map, "Ankara", "SECRET", 10L, "Baghdad", "UNCLASSIFIED", 30L);
        ChartDefinition levels =
                new ChartDefinition(ChartKind.HEAT_MAP, "classification", "y", "origin", 2, Unit.of("cables"));
        say("levels", levels, "Ankara", "SECRET", 10L, "Baghdad", "UNCLASSIFIED", 30L);
        ChartDefinition together =
                new ChartDefinition(ChartKind.HEAT_MAP, "other_topic", "y", "topic", 2, Unit.of("cables"));
        say("together", together, "Energy", "Trade", 10L, "Trade", "Energy", 10L, "Energy", "Health", 4L);
        ChartDefinition countries =
                new ChartDefinition(ChartKind.HEAT_MAP, "country", "y", "topic", 2, Unit.of("cables"));
        say("topics of countries", countries, "Energy", "Peru", 10L, "Trade", "Chad", 30L);
        say(
                "neither",
                new ChartDefinition(ChartKind.HEAT_MAP, "tag", "y", "origin", 2, Unit.of("cables")),
                "Rome",
                "PREL",
                9L);
        say("all nought", map, "Ankara", 2004L, 0L, "Baghdad", 2006L, 0L);
        show(
                "hours",
                new ChartDefinition(ChartKind.HEAT_MAP, "hour", "cables", "weekday", null, Unit.of("cables")),
                Samples.hours());
        say(
                "shares",
                new ChartDefinition(
                        ChartKind.HEAT_MAP, "x", "share", "topic", null, Unit.of("share of the topic’s cables")),
                "Energy",
                "SECRET",
                0.25,
                "Trade",
                "SECRET",
                0.5,
                "Trade",
                "UNCLASSIFIED",
                null);
        show(
                "shares of which many are all",
                new ChartDefinition(
                        ChartKind.HEAT_MAP, "header_kind", "share", "field", null, Unit.of("share of the cables")),
                Samples.coverage());
        hold("heat-map");
    }

    @Test
    void describesMapsAndPanels() {
        ChartDefinition map = new ChartDefinition(ChartKind.DOT_MAP, "post", "cables", null, null, Unit.of("cables"));
        List<String> columns = List.of("post", "latitude", "longitude", "cables");
        show("empty map", map, Samples.table(columns, List.of()));
        show("nowhere", map, Samples.table(columns, List.of(Samples.row("Atlantis", null, null, 4L))));
        show("one place", map, Samples.table(columns, List.of(Samples.row("Lima", -12.0, -77.0, 1L))));
        show(
                "one of two",
                map,
                Samples.table(
                        columns, List.of(Samples.row("Lima", -12.0, -77.0, 1L), Samples.row("Rome", 41.9, 12.5, 9L))));
        show("many places", map, Samples.places());
        ChartDefinition panels =
                new ChartDefinition(ChartKind.SMALL_MULTIPLES, "x", "y", "topic", null, Unit.of("cables"));
        say("no panels", panels);
        say(
                "grew and fell",
                panels,
                "Energy",
                2004L,
                20L,
                "Energy",
                2005L,
                90L,
                "Trade",
                2004L,
                50L,
                "Trade",
                2005L,
                20L);
        say("fell", panels, "Energy", 2004L, 20L, "Energy", 2005L, 10L);
        say("no change", panels, "Energy", 2004L, 20L, "Energy", 2005L, 20L);
        say("one year", panels, "Energy", 2004L, 20L, "Trade", 2004L, 90L);
        show(
                "months",
                new ChartDefinition(ChartKind.SMALL_MULTIPLES, "month", "cables", "topic", null, Unit.of("cables")),
                Samples.monthsBy("topic", Samples.TOPICS));
        hold("maps-and-panels");
    }

    /** Ten years with 400 cables each, of which so many are classified: what is said depends on how many, not on how the line looks. */
    @Test
    void describesSharesWhosePartsAreKnown() {
        ChartDefinition share = ratio(ChartKind.TIME_SERIES, null);
        show("rose", share, shares("Trade", 100, 104, 96, 110, 90, 140, 150, 136, 144, 145));
        show("fell", share, shares("Trade", 150, 154, 146, 150, 150, 100, 104, 96, 110, 90));
        show("within chance", share, shares("Trade", 100, 104, 96, 110, 90, 104, 96, 110, 90, 112));
        show("one year stands out", share, shares("Trade", 100, 104, 96, 110, 170, 90, 96, 104, 90, 100));
        show("one year is low", share, shares("Trade", 100, 104, 96, 110, 30, 90, 96, 104, 90, 100));
        show("one year", share, shares("Trade", 100));
        ResultTable few = Samples.table(
                SHARES,
                List.of(
                        Samples.row("Energy", 2000L, 8L, 2L, 8L, 0.25),
                        Samples.row("Energy", 2009L, 8L, 6L, 8L, 0.75)));
        show("too few", share, few);
        ChartDefinition panels = ratio(ChartKind.SMALL_MULTIPLES, "topic");
        ResultTable steady = shares("Trade", 100, 104, 96, 110, 90, 104, 96, 110, 90, 112);
        show("one of two rose", panels, both(steady, shares("Energy", 40, 41, 38, 40, 42, 90, 99, 85, 93, 90)));
        show(
                "rose and fell",
                panels,
                both(
                        shares("Trade", 150, 154, 146, 150, 150, 100, 104, 96, 110, 90),
                        shares("Energy", 40, 41, 38, 40, 42, 90, 99, 85, 93, 90)));
        show(
                "two rose",
                panels,
                both(
                        shares("Trade", 100, 104, 96, 110, 90, 140, 150, 136, 144, 145),
                        shares("Energy", 40, 41, 38, 40, 42, 90, 99, 85, 93, 90)));
        show("both within chance", panels, both(steady, shares("Energy", 40, 41, 38, 40, 42, 39, 40, 44, 41, 40)));
        show("one of few cables", panels, both(steady, few));
        show("all of few cables", panels, few);
        hold("changes");
    }

    /** February 2010 ends the corpus: the year is no part of the later half, and a month is never held against another. */
    @Test
    void comparesWholeYearsOnly() {
        ResultTable years = shares("Trade", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 400);
        assertThat(Figures.draw(ratio(ChartKind.TIME_SERIES, null), years, 4400, FEBRUARY)
                        .title())
                .isEqualTo("Classified part hardly changed: 25.0% in 2000–2004, 25.0% in 2005–2009");
        ResultTable months = Samples.table(
                SHARES,
                List.of(
                        Samples.row("Trade", "2009-11", 400L, 50L, 400L, 0.125),
                        Samples.row("Trade", "2009-12", 400L, 350L, 400L, 0.875)));
        assertThat(Figures.draw(ratio(ChartKind.TIME_SERIES, null), months, 800, FEBRUARY)
                        .title())
                .isEqualTo("Classified part: highest in December 2009, 87.5%");
    }

    private static ChartDefinition ratio(ChartKind kind, @Nullable String series) {
        return new ChartDefinition(kind, "x", "share", series, null, Unit.of("classified part"))
                .in(Unit.of("classified part"), new Ratio("classified", "marked"));
    }

    /** Years from 2000 on with 400 cables each. */
    private static ResultTable shares(String topic, int... classified) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < classified.length; i++) {
            rows.add(Samples.row(topic, 2000L + i, 400L, (long) classified[i], 400L, classified[i] / 400.0));
        }
        return Samples.table(SHARES, rows);
    }

    private static ResultTable both(ResultTable one, ResultTable other) {
        List<List<@Nullable Object>> rows = new ArrayList<>(one.rows());
        rows.addAll(other.rows());
        return Samples.table(SHARES, rows);
    }

    @Test
    void speaksEnglishInEveryLanguage() {
        Figure english = GalleryTest.figure(ChartKind.BAR, "origin", null, 5, Samples.posts());
        locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Figure arabic = GalleryTest.figure(ChartKind.BAR, "origin", null, 5, Samples.posts());
        assertThat(arabic.title()).isEqualTo(english.title());
        assertThat(arabic.altText()).isEqualTo(english.altText());
    }

    private static ChartDefinition time(@Nullable String series, @Nullable Integer top, String of) {
        return new ChartDefinition(ChartKind.TIME_SERIES, "x", "y", series, top, Unit.of(of));
    }

    private static ChartDefinition bar(String x) {
        return new ChartDefinition(ChartKind.BAR, x, "y", null, 3, Unit.of("cables"));
    }

    /** Says the words of rows of a name and a value, or of a series, a name and a value. */
    private void say(String name, ChartDefinition definition, @Nullable Object... values) {
        show(name, definition, table(definition, values));
    }

    private void show(String name, ChartDefinition definition, ResultTable table) {
        String head = "== " + definition.kind().label() + ", " + name + "\n";
        words.append(head).append(words(Figures.draw(definition, table, 1000, FEBRUARY)));
        german.append(head).append(words(Figures.draw(definition, table, 1000, FEBRUARY, GERMAN)));
    }

    private static String words(Figure figure) {
        return figure.title() + "\n" + figure.subtitle() + "\n" + figure.altText() + "\n\n";
    }

    /** In both languages. */
    private void hold(String file) {
        Golden.assertEqual("chart/golden/" + file + ".txt", words.toString());
        Golden.assertEqual("chart/golden/german/" + file + ".txt", german.toString());
    }

    private static ResultTable table(ChartDefinition definition, @Nullable Object... values) {
        String series = definition.series();
        List<String> columns = series == null
                ? List.of(definition.x(), definition.y())
                : List.of(series, definition.x(), definition.y());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i += columns.size()) {
            rows.add(Samples.row(Arrays.copyOfRange(values, i, i + columns.size())));
        }
        return Samples.table(columns, rows);
    }
}
