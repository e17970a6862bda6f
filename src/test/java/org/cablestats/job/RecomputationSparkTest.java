package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.report.delivered.DeliveredReports;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RecomputationSparkTest {
    @TempDir
    private Path home;

    private final CablesCsv cables = new CablesCsv()
            .cable("07ASTANA1", "12/11/2007 9:30", "First.")
            .cable("07ANKARA2", "12/12/2007 9:30", "Second.");

    @BeforeEach
    void deliver() {
        Folder folder = new Folder(home);
        folder.write("jobs/report.yaml", """
                title: Report
                date: 2026-11-30
                steps:
                  - report: {name: overview, formats: [html], site: "http://127.0.0.1:8080", into: OUT}
                  - report: {name: overview, formats: [csv], origin: [Embassy Astana], into: OUT/astana}
                """.replace("OUT", home.resolve("out").toString()));
        Loading.load(home.resolve("warehouse"), cables.write(home.resolve("cables.csv")));
        JobRun.verified(
                        Jobs.find("report", folder.workplace()),
                        folder.workplace(),
                        warehouse(),
                        Loading.SILENT,
                        () -> Instant.EPOCH)
                .take();
    }

    @Test
    void makesTheSameBytesOfTheSameStateAndLeavesNothingBehind() {
        Loading.load(
                home.resolve("warehouse"),
                cables.cable("08ASTANA3", "1/2/2008 9:30", "Third.").write(home.resolve("more.csv")));
        List<String> pins = pins();

        assertThat(recomputation().differences()).isEmpty();
        assertThat(pins()).isEqualTo(pins);
    }

    @Test
    void saysWhatIsOtherOfAReportWhoseDefinitionHasChanged() throws IOException {
        Path definition = home.resolve("reports/overview.yaml");
        Files.writeString(definition, Files.readString(definition).replaceFirst("title: .*", "title: Another"));

        assertThat(recomputation().differences())
                .hasSize(5)
                .allMatch(line -> line.matches(
                        "(astana/)?overview: made anew, (title|run|overview.html) is .* \\(expected .*\\)"))
                .anyMatch(line -> line.startsWith("overview: made anew, overview.html is "))
                .anyMatch(line -> line.startsWith("astana/overview: made anew, run is "));
    }

    @Test
    void namesAManifestThatDoesNotSayHow() throws IOException {
        Path manifest = home.resolve("out/overview/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"step\":", "\"steps\":"));

        assertThatThrownBy(() -> recomputation().differences())
                .hasMessageContaining(
                        "Cannot make '" + home.resolve("out/overview") + "' anew: its manifest does not say");
    }

    @Test
    void takesNoManifestThatNamesAnotherReportThanItsFolder() throws IOException {
        Path manifest = home.resolve("out/overview/manifest.json");
        String german = Files.readString(manifest).replace("\"step\":{", "\"step\":{\"language\":\"de\",");
        Files.writeString(manifest, german);

        assertThatThrownBy(() -> recomputation().differences())
                .hasMessageContaining(
                        "Invalid report: 'overview.de' (expected the name of the folder that it lies in)");
    }

    @Test
    void tellsWhatAManifestSaysOtherwiseOfItsReport() throws IOException {
        Path manifest = home.resolve("out/overview/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"Forged\""));

        assertThat(recomputation().differences())
                .containsExactly("overview: made anew, title is Overview (expected Forged)");
    }

    /** Their facts are read together, whereas each is made anew by itself. */
    @Test
    void makesTheSameBytesOfReportsThatOneStepWroteForEachOrigin() throws IOException {
        Folder folder = new Folder(home);
        folder.write("jobs/each.yaml", """
                title: Each
                steps:
                  - report: {name: overview, formats: [html], for_each: {origin: all}, into: OUT}
                  - report: {name: overview, formats: [html], for_each: {country: [KZ, US]}, into: OUT/countries}
                """.replace("OUT", home.resolve("each").toString()));
        JobRun run = JobRun.verified(
                Jobs.find("each", folder.workplace()),
                folder.workplace(),
                warehouse(),
                Loading.SILENT,
                () -> Instant.EPOCH);
        run.take();

        assertThat(Files.readString(home.resolve("each/index.html"))).contains("embassy-astana/overview.html");
        assertThat(Files.readString(home.resolve("each/countries/index.html")))
                .contains("kz/overview.html", "us/overview.html");
        assertThat(run.results().get(1).outcome().remarks())
                .containsExactly("No cable of snapshot 1 is in the selection: overview of US says so on one page");
        assertThat(DeliveredReports.verify(home.resolve("each")).differences()).isEmpty();
        assertThat(recomputation("each").differences()).isEmpty();
        assertThat(pins()).anyMatch(pin -> pin.contains("each: overview"));
    }

    private Recomputation recomputation() {
        return recomputation("out");
    }

    private Recomputation recomputation(String folder) {
        return new Recomputation(
                home.resolve(folder), new Workplace(home), this::warehouse, Loading.SILENT, () -> Instant.EPOCH);
    }

    private JobWarehouse warehouse() {
        return new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), Loading.ENGINE);
    }

    private List<String> pins() {
        try (Warehouse open = Warehouse.open(home.resolve("warehouse"), Loading.ENGINE)) {
            return new Pins(open).all().stream().map(Object::toString).toList();
        }
    }
}
