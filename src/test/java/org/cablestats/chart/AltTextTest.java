package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.chart.data.ChartKind;
import org.junit.jupiter.api.Test;

/** Who does not see a picture is told of every panel, level and row of it, in one or two minutes. */
final class AltTextTest {
    private static final int LONGEST = 2200;

    @Test
    void tellsOfEveryPanelAndEveryLevel() {
        Map<String, Figure> gallery = GalleryTest.gallery();
        String panels = altText(gallery, "small-multiples");
        assertThat(panels).contains("External relations: first ", "Counter narcotics: first ", "Finance: first ");
        for (String name : List.of("stacked-area-months", "stacked-share-years", "bar-classifications")) {
            assertThat(altText(gallery, name))
                    .contains("Secret//NOFORN", "Secret", "Confidential//NOFORN", "Confidential", "Unclassified")
                    .contains("For official use only");
        }
        assertThat(altText(gallery, "heat-map-hours")).contains("Monday: most ", "Sunday: most ");
    }

    @Test
    void isNeverTooLong() {
        GalleryTest.gallery()
                .forEach((name, figure) -> assertThat(figure.altText()).as(name).hasSizeLessThan(LONGEST));
        List<String> names = IntStream.range(0, 90)
                .mapToObj(i -> "A topic with a name of some length " + i)
                .toList();
        for (ChartKind kind : List.of(ChartKind.SMALL_MULTIPLES, ChartKind.TIME_SERIES, ChartKind.HEAT_MAP)) {
            Figure many = GalleryTest.figure(kind, "year", "topic", 90, Samples.yearsBy("topic", names));
            assertThat(many.altText()).as(kind.label()).hasSizeLessThan(LONGEST).containsPattern("And [0-9]+ more\\.$");
        }
    }

    /** A year of two months is no end of a line. */
    @Test
    void tellsAYearThatIsNotOverApart() {
        Map<String, Figure> gallery = GalleryTest.gallery();
        assertThat(altText(gallery, "time-series-years"))
                .contains("last 56,800 in 2009")
                .endsWith("6,100 in January and February 2010.");
        assertThat(altText(gallery, "stacked-share-years")).contains(" In January and February 2010: ");
    }

    private static String altText(Map<String, Figure> gallery, String name) {
        return Objects.requireNonNull(gallery.get(name), name).altText();
    }
}
