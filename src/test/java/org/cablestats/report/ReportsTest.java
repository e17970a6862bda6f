package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Trail;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    private Path folder = Path.of("");

    @Tag("slow")
    @Test
    void writesTheSameBytesInAnotherZoneLanguageAndFolder() {
        Map<String, byte[]> here = write(folder.resolve("here"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Map<String, byte[]> there = write(folder.resolve("there"));
            assertThat(there.keySet()).isEqualTo(here.keySet());
            here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(here)
                .containsOnlyKeys(
                        "overview.pdf",
                        "overview.html",
                        "01-cables-by-origin.png",
                        "01-cables-by-origin.svg",
                        "01-cables-by-origin-card.png",
                        "01-cables-by-origin-slide.png",
                        "01-cables-by-origin.csv",
                        "01-cables-by-origin.zip",
                        "02-cables-by-year.csv",
                        "02-cables-by-year.zip",
                        "manifest.json");
    }

    @Test
    void namesThePlaceOfAChartThatCannotBeDrawn() {
        Section section = new Section(
                "Origins",
                null,
                "cables-by-origin",
                new ChartDefinition(ChartKind.TIME_SERIES, "origin", "cables", null, null, Unit.of("cables")),
                0,
                4,
                5);
        ReportDefinition report = new ReportDefinition(
                "overview", "Overview", null, null, null, List.of(section), "reports/overview.yaml", 1);
        UsageException mistake = catchThrowableOfType(
                UsageException.class,
                () -> Reports.write(
                        report,
                        Samples.results(),
                        Samples.PROVENANCE,
                        Samples.delivery(folder, Format.values()),
                        Trail.NONE,
                        Basis.NONE));
        assertThat(mistake.problems()).allMatch(problem -> problem.startsWith("reports/overview.yaml:5: "));
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, byte[]> write(Path into) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : Reports.write(
                        Samples.definition(),
                        Samples.results(),
                        Samples.PROVENANCE,
                        Samples.delivery(into, Format.values()),
                        Trail.NONE,
                        Basis.NONE)
                .files()) {
            try {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
