package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.data.ShadedDays;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.style.Typeface;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws every kind of chart; the pictures are in target/gallery for people to look at. */
public class GalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");
    private static final Pattern PLACED = Pattern.compile("-?[0-9]+, -?[0-9]+: (.+?)  \\(.*");
    private static final long TOTAL = 251_287;
    private static final LocalDate LATEST = LocalDate.of(2010, 2, 28);

    static Map<String, Figure> gallery() {
        return gallery(Words.ENGLISH);
    }

    /** The same told in some language. */
    static Map<String, Figure> gallery(Words words) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("time-series-months", told(ChartKind.TIME_SERIES, "month", null, null, Samples.months(), words));
        figures.put("time-series-years", told(ChartKind.TIME_SERIES, "year", null, null, Samples.years(), words));
        figures.put(
                "time-series-topics",
                told(ChartKind.TIME_SERIES, "year", "topic", 7, Samples.yearsBy("topic", Samples.TOPICS), words));
        figures.put("bar-origins", told(ChartKind.BAR, "origin", null, 15, Samples.posts(), words));
        ResultTable levelsByMonth = Samples.monthsBy("classification", Samples.LEVELS);
        ResultTable levelsByYear = Samples.yearsBy("classification", Samples.LEVELS);
        figures.put(
                "stacked-area-months",
                told(ChartKind.STACKED_AREA, "month", "classification", null, levelsByMonth, words));
        figures.put(
                "stacked-area-years",
                told(ChartKind.STACKED_AREA, "year", "topic", 4, Samples.yearsBy("topic", Samples.TOPICS), words));
        figures.put(
                "stacked-share-years",
                told(ChartKind.STACKED_SHARE, "year", "classification", null, levelsByYear, words));
        figures.put(
                "stacked-share-months",
                told(ChartKind.STACKED_SHARE, "month", "classification", null, levelsByMonth, words));
        figures.put("bar-classifications", told(ChartKind.BAR, "classification", null, null, levelsByYear, words));
        figures.put("bar-hours", told(ChartKind.BAR, "hour", null, null, Samples.hours(), words));
        figures.put("bar-weekdays", told(ChartKind.BAR, "weekday", null, null, Samples.hours(), words));
        figures.put(
                "empty",
                told(
                        ChartKind.TIME_SERIES,
                        "year",
                        null,
                        null,
                        Samples.table(List.of("year", "cables"), List.of()),
                        words));
        figures.put("bar-years", told(ChartKind.BAR, "year", null, null, Samples.years(), words));
        figures.put(
                "heat-map-pairs", told(ChartKind.HEAT_MAP, "classification", "topic", null, Samples.pairs(), words));
        figures.put("heat-map-topics", told(ChartKind.HEAT_MAP, "other", "topic", 8, Samples.topicsTogether(), words));
        figures.put("dot-map", told(ChartKind.DOT_MAP, "post", null, null, Samples.places(), words));
        figures.put(
                "heat-map-years",
                told(ChartKind.HEAT_MAP, "year", "origin", 16, Samples.yearsBy("origin", Samples.POSTS), words));
        figures.put("heat-map-hours", told(ChartKind.HEAT_MAP, "hour", "weekday", null, Samples.hours(), words));
        figures.put(
                "small-multiples",
                told(
                        ChartKind.SMALL_MULTIPLES,
                        "month",
                        "topic",
                        null,
                        Samples.monthsBy("topic", Samples.TOPICS),
                        words));
        figures.put(
                "small-multiples-shares",
                Figures.draw(
                        Samples.classified(ChartKind.SMALL_MULTIPLES, "topic"),
                        Samples.sharesByYear(Samples.TOPICS.subList(0, 6)),
                        TOTAL,
                        LATEST,
                        words));
        figures.put(
                "time-series-shares",
                Figures.draw(
                        Samples.classified(ChartKind.TIME_SERIES, null)
                                .shading(List.of(new ShadedDays(LocalDate.of(2003, 6, 4), LocalDate.of(2005, 2, 1)))),
                        Samples.sharesByYear(Samples.TOPICS.subList(0, 1)),
                        TOTAL,
                        LATEST,
                        words));
        figures.put(
                "slope-shares",
                Figures.draw(
                        Samples.classified(ChartKind.SLOPE, "topic"),
                        Samples.sharesByYear(Samples.TOPICS.subList(0, 10)),
                        TOTAL,
                        LATEST,
                        words));
        figures.put(
                "slope-counts",
                told(ChartKind.SLOPE, "year", "topic", 5, Samples.yearsBy("topic", Samples.TOPICS), words));
        figures.put("choropleth", told(ChartKind.CHOROPLETH, "country", null, null, Samples.countries(), words));
        figures.put("calendar", told(ChartKind.CALENDAR, "day", null, null, Samples.days(), words));
        figures.put(
                "histogram-references",
                told(ChartKind.HISTOGRAM, "references", null, null, Samples.references(), words));
        figures.put("histogram-words", told(ChartKind.HISTOGRAM, "words", null, null, Samples.words(), words));
        figures.put("histogram-lengths", told(ChartKind.HISTOGRAM, "length", null, null, Samples.lengths(), words));
        figures.put(
                "dumbbell-topics",
                Figures.draw(Samples.SHARES_OF_OTHERS, Samples.sharesOfOthers(), TOTAL, LATEST, words));
        return figures;
    }

    public static Figure figure(
            ChartKind kind, String x, @Nullable String series, @Nullable Integer top, ResultTable table) {
        return told(kind, x, series, top, table, Words.ENGLISH);
    }

    private static Figure told(
            ChartKind kind, String x, @Nullable String series, @Nullable Integer top, ResultTable table, Words words) {
        ChartDefinition definition = new ChartDefinition(kind, x, "cables", series, top, Unit.of("cables"));
        return Figures.draw(definition, table, TOTAL, LATEST, words);
    }

    /** Golden files hold the structure of every picture. */
    @Test
    void drawsEveryKind() {
        gallery()
                .forEach((name, figure) -> Golden.assertEqual(
                        "chart/golden/pictures/" + name + ".txt",
                        PictureText.of(figure.wide()) + "\n" + PictureText.of(figure.narrow())));
    }

    /** Golden files hold what every picture says in German, for people to read. */
    @Test
    void tellsEveryKindInGerman() {
        Words german = Words.read(Language.DE, Path.of("reports", "languages"));
        StringBuilder told = new StringBuilder();
        gallery(german).forEach((name, figure) -> {
            told.append("== ").append(name).append('\n');
            Stream.of(
                            figure.title(),
                            figure.subtitle(),
                            figure.altText(),
                            Objects.requireNonNullElse(figure.note(), ""))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> told.append(text).append('\n'));
            figure.key()
                    .forEach(entry -> told.append("- ").append(entry.label()).append('\n'));
            told.append(String.join(" | ", texts(figure.wide()))).append("\n\n");
        });
        Golden.assertEqual("chart/golden/german.txt", told.toString());
    }

    /** What stands in a picture, each once. */
    private static Set<String> texts(Drawing drawing) {
        return PictureText.of(drawing)
                .lines()
                .map(PLACED::matcher)
                .filter(Matcher::matches)
                .map(placed -> placed.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** On a machine of another language and time zone too. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"en-US,UTC", "ar-EG-u-nu-arab,Asia/Tokyo"})
    void drawsEveryKindAlikeInEveryLanguage(String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            drawsEveryKind();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(here);
        }
    }

    @Test
    void holdsAPictureOfEveryKind() throws IOException {
        Map<String, Figure> gallery = gallery();
        for (ChartKind kind : ChartKind.values()) {
            assertThat(gallery.keySet()).as(kind.label()).anyMatch(name -> name.startsWith(kind.label()));
        }
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "chart", "golden", "pictures"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            gallery.keySet().stream().map(name -> name + ".txt").toList());
        }
    }

    @Tag("slow")
    @Test
    void paintsTheGalleryForPeopleToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Figure> entry : gallery().entrySet()) {
            Figure figure = entry.getValue();
            for (Drawing drawing : List.of(figure.wide(), figure.narrow())) {
                Path file = FOLDER.resolve(entry.getKey() + "-" + drawing.width() + ".png");
                assertThat(ImageIO.write(framed(figure, drawing), "png", file.toFile()))
                        .isTrue();
            }
        }
    }

    /** A drawing under its words, as a page would show it. */
    static BufferedImage framed(Figure figure, Drawing drawing) {
        Font title = Typeface.SEMIBOLD.at(drawing.width() > 400 ? 20 : 17);
        Font subtitle = Typeface.REGULAR.at(14);
        List<String> titles = Text.wrap(figure.title(), title, drawing.width());
        List<String> subtitles = Text.wrap(figure.subtitle(), subtitle, drawing.width());
        int head = titles.size() * 25 + subtitles.size() * 19 + 14;
        BufferedImage image = new BufferedImage(
                2 * (drawing.width() + 40), 2 * (drawing.height() + head + 40), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(2, 2);
        graphics.translate(20, 20);
        double y = 16;
        for (String line : titles) {
            Text.at(line, 0, y, Text.Align.START, new Text.Ink(title, Palette.INK))
                    .paint(graphics);
            y += 25;
        }
        for (String line : subtitles) {
            Text.at(line, 0, y - 4, Text.Align.START, new Text.Ink(subtitle, Palette.TEXT))
                    .paint(graphics);
            y += 19;
        }
        drawing.draw(graphics, new Rectangle2D.Double(0, head, drawing.width(), drawing.height()));
        graphics.dispose();
        return image;
    }
}
