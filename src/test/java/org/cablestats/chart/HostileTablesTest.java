package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.style.Drawing;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any table whose columns hold what a kind of chart needs is drawn; any other is refused with a message. */
class HostileTablesTest {
    private static final List<ChartKind> KINDS = List.copyOf(EnumSet.allOf(ChartKind.class));
    private static final List<String> COLUMNS = List.of("x", "series", "latitude", "longitude", "country_code", "y");
    private static final @Nullable Object[] NAMES = {
        null,
        "",
        " ",
        "unknown",
        "Ankara",
        "x".repeat(300),
        "\u202Eleft\u0007\u0000",
        "مرحبا",
        "日本 東京",
        "\uD800",
        "😀",
        "&<\"'>",
        "SECRET",
        "Secret",
        "secret//noforn",
        "Monday",
        9L,
        0.5,
        true,
        "<script>alert(1)</script>",
        "a\nb\tc",
        "\u200B"
    };
    private static final List<String> CODES = List.of("TR", "us", "MT", "ZZ");
    private static final @Nullable Object[] PERIODS = {
        null,
        "unknown",
        1000L,
        2004,
        2009L,
        "2009",
        "2009-12",
        "1966-12",
        LocalDate.of(2010, 2, 28),
        Instant.EPOCH,
        "2008-01-31T10:00:00Z",
        2100,
        6L,
        206,
        9999L,
        "6",
        LocalDate.of(206, 12, 1),
        LocalDate.of(9999, 12, 31),
        LocalDate.of(12_006, 1, 1)
    };
    private static final @Nullable Object[] VALUES = {
        null, 0L, 1L, 7, 5_000L, Long.MAX_VALUE, 0.25, 1e-12, 1e18, Double.NaN, Double.POSITIVE_INFINITY, -3L
    };

    @Tag("slow")
    @Test
    void drawsRandomTables() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            ChartKind kind = KINDS.get(random.nextInt(KINDS.size()));
            boolean isOfNames = !kind.isOfTime();
            ResultTable table = random(random, isOfNames && random.nextBoolean());
            ChartDefinition definition = new ChartDefinition(
                    kind,
                    "x",
                    "y",
                    random.nextInt(4) == 0 ? null : "series",
                    random.nextBoolean() ? null : random.nextInt(9),
                    Unit.of(random.nextInt(4) == 0 ? "median words" : "cables"));
            long total = random.nextInt(9000);
            assertThatCode(() -> draw(Figures.draw(definition, table, total, null)))
                    .as("seed %d, %s", seed, kind)
                    .doesNotThrowAnyException();
        }
    }

    /** Long ones, some from right to left; a value is huge, another tiny. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void drawsThreeHundredNames(ChartKind kind) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String name = (i % 7 == 0 ? "اسم طويل " : "A name of a good length ").repeat(1 + i % 3) + i;
            for (int day = 1; day < 4; day++) {
                LocalDate date = LocalDate.of(2006 + day, 1, 1);
                Object x = kind.isOfTime() ? date : name;
                long value = i == 3 ? Long.MAX_VALUE / 1_000 : 1L + (long) (i % 50) * day;
                rows.add(Samples.row(x, name, 40.0 - i / 5.0, i - 150.0, CODES.get(i % 4), value));
            }
        }
        ChartDefinition definition =
                new ChartDefinition(kind, "x", "y", kind.takesSeries() ? "series" : null, null, Unit.of("cables"));
        draw(Figures.draw(definition, Samples.table(COLUMNS, rows), 9_000, LocalDate.of(2009, 6, 1)));
    }

    private static ResultTable random(Random random, boolean ofNames) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int values = 1 + random.nextInt(VALUES.length);
        for (int i = random.nextInt(40); i > 0; i--) {
            rows.add(Samples.row(
                    ofNames ? NAMES[random.nextInt(NAMES.length)] : PERIODS[random.nextInt(PERIODS.length)],
                    NAMES[random.nextInt(NAMES.length)],
                    random.nextInt(9) == 0 ? null : random.nextDouble() * 180 - 90,
                    random.nextInt(9) == 0 ? null : random.nextDouble() * 360 - 180,
                    random.nextInt(9) == 0 ? NAMES[random.nextInt(NAMES.length)] : CODES.get(random.nextInt(4)),
                    VALUES[random.nextInt(values)]));
        }
        return Samples.table(COLUMNS, rows);
    }

    private static void draw(Figure figure) {
        assertThat(figure.title())
                .isNotBlank()
                .doesNotContainPattern("\\p{Cntrl}|NaN|null|∞")
                .hasSizeLessThan(250);
        assertThat(figure.subtitle()).isNotBlank().doesNotContainPattern("\\p{Cntrl}|NaN|null|∞");
        assertThat(figure.altText()).isNotBlank().doesNotContainPattern("\\p{Cntrl}|NaN|null|∞");
        for (Drawing drawing : List.of(figure.wide(), figure.narrow())) {
            assertThat(drawing.height()).isBetween(figure.isBlank() ? 1 : 20, 4000);
            BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
            graphics.dispose();
        }
    }

    @Test
    void refusesNamesWherePeriodsAreNeeded() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.TIME_SERIES, "origin", "cables", null, null, Unit.of("cables"));
        assertThatThrownBy(() -> Figures.draw(definition, Samples.posts(), 10, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid x column 'origin': 'Ankara' (expected years, months as yyyy-MM or dates)");
    }

    @Test
    void refusesNamesWhereNumbersAreNeeded() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.BAR, "cables", "origin", null, null, Unit.of("cables"));
        assertThatThrownBy(() -> Figures.draw(definition, Samples.posts(), 10, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid y column 'origin': 'Ankara' (expected numbers)");
    }

    @Test
    void refusesAMapWithoutCoordinates() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.DOT_MAP, "origin", "cables", null, null, Unit.of("cables"));
        assertThatThrownBy(() -> Figures.draw(definition, Samples.posts(), 10, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot draw a dot map of columns origin, cables: it needs columns latitude and longitude");
    }

    @Test
    void refusesCountriesWithoutCodes() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.CHOROPLETH, "origin", "cables", null, null, Unit.of("cables"));
        assertThatThrownBy(() -> Figures.draw(definition, Samples.posts(), 10, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot draw a choropleth of columns origin, cables: it needs a column country_code");
    }

    @Test
    void refusesPlacesOffTheEarth() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.DOT_MAP, "post", "cables", null, null, Unit.of("cables"));
        ResultTable table = Samples.table(
                List.of("post", "latitude", "longitude", "cables"), List.of(Samples.row("Nowhere", 91.0, 0.0, 1L)));
        assertThatThrownBy(() -> Figures.draw(definition, table, 10, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid latitude: 91.0 (expected degrees, -90 to 90)");
    }
}
