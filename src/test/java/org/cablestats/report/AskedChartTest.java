package org.cablestats.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Provenance;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskedChartTest {
    private static final ResultTable ORIGINS = Samples.ORIGINS;

    private static AskedChart asked(ChartKind kind, @Nullable String title, Format format) {
        return new AskedChart(kind, null, null, null, null, null, title, format);
    }

    /** Columns, each with its type; what is drawn of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bar | origin string, cables bigint | origin cables",
                "bar | cables bigint, origin string | origin cables",
                "bar | year int, cables bigint | year cables",
                "bar | hour int, cables bigint | hour cables",
                "bar | tags array<string>, country string, year int, cables bigint | country cables",
                "dot-map | post string, latitude double, longitude double, cables bigint | post cables",
                "time-series | origin string, year int, cables bigint | year cables origin",
                "time-series | released date, share double | released share",
                "calendar | month string, day date, cables bigint | day cables",
                "histogram | words bigint, cables bigint | words cables",
                "choropleth | country string, country_code string, cables bigint | country cables",
                "slope | year int, country string, cables bigint | year cables country",
                "heat-map | country string, year int, cables bigint | country cables year",
                "time-series | year int, country string, level string, cables bigint | year cables",
            })
    void choosesColumnsThatLeaveNoDoubt(String kind, String columns, String chosen) {
        ChartDefinition chart =
                asked(ChartKind.of(kind).orElseThrow(), null, Format.PNG).of(table(columns));

        List<String> words = Arrays.asList(chosen.split(" "));
        assertThat(List.of(chart.x(), chart.y())).isEqualTo(words.subList(0, 2));
        assertThat(chart.series()).isEqualTo(words.size() > 2 ? words.get(2) : null);
    }

    /** What is open, and why nothing is chosen; the last two are what a report's chart is refused for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bar | cables bigint | Cannot choose x of a bar: the answer has no column of names (its columns: cables)",
                "time-series | origin string, cables bigint | Cannot choose x of a time-series: the answer has no column of"
                        + " periods (its columns: origin, cables)",
                "calendar | year int, cables bigint | Cannot choose x of a calendar: the answer has no column of days (its columns:"
                        + " year, cables)",
                "bar | origin string, year int | Cannot choose y of a bar: the answer has no column of numbers to show"
                        + " (its columns: origin, year)",
                "heat-map | origin string, cables bigint | Cannot find series: a column that tells the rows of a heat-map apart",
                "dot-map | post string, cables bigint | Cannot find column 'latitude' in the answer (a dot-map needs latitude and"
                        + " longitude, in degrees)¶Cannot find column 'longitude' in the answer (a dot-map needs latitude and"
                        + " longitude, in degrees)",
            })
    void saysWhatItCannotChoose(String kind, String columns, String message) {
        AskedChart asked = asked(ChartKind.of(kind).orElseThrow(), null, Format.PNG);

        assertThatThrownBy(() -> asked.of(table(columns)))
                .isInstanceOf(UsageException.class)
                .hasMessage(message.replace("¶", "\n"));
    }

    @Test
    void takesWhatIsSaidOverWhatWouldBeChosen() {
        Unit words = Unit.of("words");
        AskedChart asked = new AskedChart(ChartKind.BAR, "country", "words", null, 3, words, null, Format.SVG);

        assertThat(asked.of(table("origin string, country string, cables bigint, words bigint")))
                .isEqualTo(new ChartDefinition(ChartKind.BAR, "country", "words", null, 3, words));
        assertThatThrownBy(() -> asked.of(ORIGINS))
                .hasMessage("Cannot find column 'country' in the answer (expected one of origin, cables)\n"
                        + "Cannot find column 'words' in the answer (expected one of origin, cables)");
    }

    @Test
    void drawsTitleSubtitleAndSourceWithTheSelection() {
        AskedChart asked = asked(ChartKind.BAR, "Who <wrote> most", Format.SVG);
        Provenance of2007 = new Provenance(
                "0a1b2c3d4e5f",
                7,
                "9f2c41d07be5",
                "",
                0,
                "0.1.0",
                null,
                null,
                List.of(),
                3123,
                "created from 2007-01-01",
                Map.of());

        String svg = new String(asked.draw(asked.of(ORIGINS), ORIGINS, of2007, Words.ENGLISH), UTF_8);

        assertThat(svg)
                .contains("Who &lt;wrote&gt; most", "Cables by origin", "Embassy Alpha")
                .contains("Source: 3,123 cables (created from 2007-01-01). Run 0a1b2c3d4e5f")
                .isEqualTo(new String(asked.draw(asked.of(ORIGINS), ORIGINS, of2007, Words.ENGLISH), UTF_8));
    }

    @Test
    void derivesTheTitleWhereNoneIsGiven() {
        AskedChart asked = asked(ChartKind.BAR, null, Format.PNG);

        byte[] png = asked.draw(asked.of(ORIGINS), ORIGINS, Samples.PROVENANCE, Words.ENGLISH);

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(png, ISO_8859_1)).contains("Title\0Embassy Alpha ");
    }

    @Test
    void writesAPdfOfOnePageOfThePicturesSizeWhoseTextsCanBeFound() throws IOException {
        AskedChart asked = asked(ChartKind.BAR, "Who <wrote> most", Format.PDF);

        byte[] pdf = asked.draw(asked.of(ORIGINS), ORIGINS, Samples.PROVENANCE, Words.ENGLISH);

        assertThat(pdf).isEqualTo(asked.draw(asked.of(ORIGINS), ORIGINS, Samples.PROVENANCE, Words.ENGLISH));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Who <wrote> most", "Embassy Alpha", "Source: ");
            // 720 px, the width of a sheet, in points.
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(540);
        }
    }

    @Test
    void refusesAnAnswerThatShowsNothing() {
        AskedChart bars = asked(ChartKind.BAR, null, Format.PNG);
        ResultTable none = new ResultTable(ORIGINS.columns(), List.of());
        AskedChart lines = asked(ChartKind.TIME_SERIES, null, Format.PNG);
        ResultTable undated = Samples.table(
                List.of(new Column("day", "date"), new Column("cables", "bigint")), List.of(Samples.row(null, 1L)));
        ResultTable dated = Samples.table(undated.columns(), List.of(Samples.row(LocalDate.of(2007, 1, 1), 1L)));

        assertThatThrownBy(() -> bars.draw(bars.of(none), none, Samples.PROVENANCE, Words.ENGLISH))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot draw a bar: the answer has no rows (expected one at least)");
        assertThatThrownBy(() -> lines.draw(lines.of(undated), undated, Samples.PROVENANCE, Words.ENGLISH))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot draw a time-series: ");
        assertThat(lines.draw(lines.of(dated), dated, Samples.PROVENANCE, Words.ENGLISH))
                .isNotEmpty();
    }

    private static ResultTable table(String columns) {
        List<Column> read = Arrays.stream(columns.split(", "))
                .map(column -> column.split(" "))
                .map(words -> new Column(words[0], words[1]))
                .toList();
        return new ResultTable(read, List.of());
    }
}
