package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.cablestats.chart.Figure;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of chart over next to nothing: it is drawn, and no reader of the PDF complains. */
@Tag("slow")
class NarrowSelectionTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("month", "date"),
            new Column("origin", "string"),
            new Column("country_code", "string"),
            new Column("latitude", "double"),
            new Column("longitude", "double"),
            new Column("cables", "bigint"),
            new Column("share", "double"));

    private static final LocalDate MARCH = LocalDate.of(2007, 3, 1);

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, List<List<@Nullable Object>>> cases() {
        Map<String, List<List<@Nullable Object>>> cases = new LinkedHashMap<>();
        cases.put("no cable", List.of());
        cases.put("one cable", List.of(row(MARCH, "Adana", 1L, 1.0)));
        cases.put(
                "one day", List.of(row(MARCH.plusDays(4), "Adana", 2L, 0.5), row(MARCH.plusDays(4), "Baku", 1L, 0.5)));
        cases.put("one month", List.of(row(MARCH, "Adana", 2L, 0.5), row(MARCH, "Baku", 2L, 0.5)));
        cases.put("one year", List.of(row(MARCH, "Adana", 2L, 0.5), row(MARCH.plusMonths(9), "Baku", 1L, 0.1)));
        cases.put("one origin", List.of(row(MARCH, "Adana", 2L, 0.5), row(MARCH.plusYears(1), "Adana", 3L, 0.4)));
        cases.put(
                "two rows of nought", List.of(row(MARCH, "Adana", 0L, 0.0), row(MARCH.plusYears(1), "Baku", 0L, 0.0)));
        cases.put("all equal", List.of(row(MARCH, "Adana", 7L, 0.5), row(MARCH.plusYears(1), "Baku", 7L, 0.5)));
        cases.put("all null", List.of(row(MARCH, "Adana", null, null), row(MARCH.plusYears(1), "Baku", null, null)));
        cases.put("no date, no name", List.of(row(null, null, 3L, null), row(null, "Baku", 1L, 0.1)));
        return cases;
    }

    private static List<@Nullable Object> row(
            @Nullable LocalDate month, @Nullable String origin, @Nullable Long cables, @Nullable Double share) {
        boolean isPlaced = "Adana".equals(origin);
        return Arrays.asList(
                month, origin, isPlaced ? "TR" : null, isPlaced ? 37.0 : null, isPlaced ? 35.3 : null, cables, share);
    }

    /** A month as the statistics by year give it. */
    private static ResultTable ofYears(ResultTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            copy.set(0, row.get(0) instanceof LocalDate day ? (Object) (long) day.getYear() : null);
            rows.add(copy);
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(0, new Column("month", "int"));
        return new ResultTable(columns, rows);
    }

    @Test
    void everyKindOfChartIsDrawnAndGoesIntoAPdfThatNoReaderComplainsOf() throws Exception {
        List<Section> sections = new ArrayList<>();
        Map<String, ResultTable> results = new LinkedHashMap<>();
        cases().forEach((name, rows) -> {
            ResultTable months = new ResultTable(COLUMNS, rows);
            results.put(name + ", months", months);
            results.put(name + ", years", ofYears(months));
        });
        for (String name : results.keySet()) {
            for (ChartKind kind : kinds(name)) {
                sections.add(section(name, kind, "cables", "origin"));
                sections.add(section(name, kind, "share", kind == ChartKind.BAR ? "origin" : null));
            }
        }
        byte[] file = PdfReport.of(page(sections, results), Samples.PROVENANCE, Paper.A4);
        assertThat(unfinished(file)).isEmpty();
        assertThat(complaints(file)).isEmpty();
    }

    /** A map has no years, and its outlines of countries are slow to draw. */
    private static List<ChartKind> kinds(String name) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind != ChartKind.DOT_MAP || name.endsWith("months"))
                .toList();
    }

    private static Section section(String name, ChartKind kind, String y, @Nullable String series) {
        boolean isOfNames = kind == ChartKind.BAR || kind == ChartKind.DOT_MAP;
        ChartDefinition chart = new ChartDefinition(
                kind, isOfNames && series == null ? "origin" : "month", y, series, null, Unit.of(y));
        return new Section(name + ", " + kind + " " + y + " " + series, null, name, chart, 0, 1, 1);
    }

    /** Drawn whatever it shows: here nothing is left out. */
    private static Page page(List<Section> sections, Map<String, ResultTable> results) {
        ReportDefinition definition =
                new ReportDefinition("narrow", "Narrow", null, null, null, sections, "narrow.yaml", 1);
        return Pages.of(
                definition,
                results,
                Samples.PROVENANCE,
                (chart, table) -> {
                    List<Figure> drawn = new ArrayList<>();
                    assertThatCode(() -> drawn.add(Figures.draw(chart, table, 4, LocalDate.of(2007, 3, 5))))
                            .as("%s of %s", chart, table.rows())
                            .doesNotThrowAnyException();
                    Figure figure = drawn.get(0);
                    return new Figure(
                            figure.title(),
                            figure.subtitle(),
                            figure.altText(),
                            figure.wide(),
                            figure.narrow(),
                            figure.key(),
                            figure.note(),
                            figure.tested(),
                            null);
                },
                Trail.NONE);
    }

    /** Paths that are closed or painted without a point, which poppler warns of. */
    private static List<String> unfinished(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                unfinished("page " + number, new PDFStreamParser(page).parse(), found);
                forms("page " + number, page.getResources(), found);
            }
        }
        return found;
    }

    private static void forms(String where, @Nullable PDResources resources, List<String> found) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                unfinished(where + ", " + name.getName(), new PDFStreamParser(form).parse(), found);
                forms(where, form.getResources(), found);
            }
        }
    }

    private static void unfinished(String where, List<Object> tokens, List<String> found) {
        boolean hasPoint = false;
        for (Object token : tokens) {
            String operator = token instanceof Operator known ? known.getName() : "";
            switch (operator) {
                case "m", "re" -> hasPoint = true;
                case "l", "c", "v", "y", "h" -> {
                    if (!hasPoint) {
                        found.add(where + ": " + operator + " without a point");
                    }
                }
                case "f", "f*", "S", "s", "B", "B*", "n" -> hasPoint = false;
                default -> {}
            }
        }
    }

    /** What poppler says. */
    private List<String> complaints(byte[] file) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/pdftotext")).exists();
        Path pdf = Files.write(folder.resolve("narrow.pdf"), file);
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        "/usr/bin/pdftotext",
                        pdf.toString(),
                        folder.resolve("text").toString())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(errors, StandardCharsets.UTF_8);
    }
}
