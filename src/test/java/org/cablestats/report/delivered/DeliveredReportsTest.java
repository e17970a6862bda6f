package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.delivered.DeliveredReports.Found;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeliveredReportsTest {
    private static final String CSV = "overview/01-cables-by-origin.csv";

    @TempDir
    Path folder;

    private Path reports = Path.of("");

    @BeforeEach
    void write() {
        reports = folder.resolve("reports");
        Placement.write(reports, Samples.files(EnumSet.of(Format.HTML, Format.SVG), Paper.A4));
        Reports.writeIndex(reports);
    }

    @Test
    void findsAllAsListed() {
        assertThat(DeliveredReports.verify(reports)).isEqualTo(new Found(1, 4, List.of()));
    }

    @Test
    void saysWhatWritesTheFilesAgain() throws IOException {
        assertThat(Files.readString(reports.resolve("overview/manifest.json")))
                .contains("\"step\":{\"name\":\"overview\",\"formats\":[\"html\",\"svg\"],\"paper\":\"a4\"}");
    }

    @Test
    void findsTheReportsOfRunsInsideTheFolder() {
        Path run = reports.resolve("2010-02-28");
        Placement.write(run, Samples.files(EnumSet.noneOf(Format.class), Paper.A4));
        Reports.writeIndex(run);

        assertThat(DeliveredReports.verify(reports)).isEqualTo(new Found(2, 6, List.of()));
    }

    @Test
    void namesWhatIsMissingLongerOrOfOtherBytes() throws IOException {
        byte[] csv = Files.readAllBytes(reports.resolve(CSV));
        long html = Files.size(reports.resolve("overview.html"));
        csv[0] ^= 1;
        Files.write(reports.resolve(CSV), csv);
        Files.delete(reports.resolve("overview.html"));
        Path svg = reports.resolve("overview/01-cables-by-origin.svg");
        long size = Files.size(svg);
        Files.writeString(svg, Files.readString(svg) + " ");

        assertThat(DeliveredReports.verify(reports).differences())
                .hasSize(3)
                .contains("overview.html: no file (expected " + html + " bytes)")
                .contains("overview/01-cables-by-origin.svg: " + (size + 1) + " bytes (expected " + size + " bytes)")
                .anyMatch(line -> line.matches(CSV + ": SHA-256 [0-9a-f]{64} \\(expected [0-9a-f]{64}\\)"));
    }

    @Test
    void missesNoMessageThatWasSentAndTakenAway() throws IOException {
        Path manifest = reports.resolve("overview/manifest.json");
        String listed = "\"files\":[{\"path\":\"overview.eml\",\"bytes\":2,\"sha256\":\"" + "0".repeat(64) + "\"},";
        Files.writeString(manifest, Files.readString(manifest).replace("\"files\":[", listed));

        assertThat(DeliveredReports.verify(reports)).isEqualTo(new Found(1, 5, List.of()));
        Files.writeString(reports.resolve("overview.eml"), "other");
        assertThat(DeliveredReports.verify(reports).differences())
                .containsExactly("overview.eml: 5 bytes (expected 2 bytes)");
    }

    @Test
    void namesWhatNoManifestLists() throws IOException {
        Files.writeString(reports.resolve("overview/extra.csv"), "abc");
        Files.writeString(reports.resolve("\u001b[2Jx.html"), "");
        Files.writeString(Files.createDirectories(reports.resolve("other")).resolve("index.html"), "<p>");

        assertThat(DeliveredReports.verify(reports).differences())
                .containsExactly(
                        "\uFFFD[2Jx.html: 0 bytes (expected no file: no manifest lists it)",
                        "other/index.html: 3 bytes (expected no file: no manifest lists it)",
                        "overview/extra.csv: 3 bytes (expected no file: no manifest lists it)");
    }

    @Test
    void readsNothingOutsideTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path other = Files.createDirectories(folder.resolve("elsewhere"));
        Files.copy(reports.resolve("overview/manifest.json"), other.resolve("manifest.json"));
        Files.createSymbolicLink(reports.resolve("linked"), other);
        Files.delete(reports.resolve("overview.html"));
        Files.createSymbolicLink(reports.resolve("overview.html"), secret);
        Path evil = Files.createDirectories(reports.resolve("evil")).resolve("manifest.json");
        String file = "{\"path\":\"%s\",\"bytes\":6,\"sha256\":\"00\"}";
        Files.writeString(
                evil,
                "{\"report\":\"evil\",\"files\":["
                        + String.join(
                                ",",
                                file.formatted("../secret.txt"),
                                file.formatted(secret),
                                file.formatted("evil/../../secret.txt"),
                                file.formatted("linked/manifest.json"),
                                file.formatted("a\\u0000b"))
                        + "]}");

        assertThat(DeliveredReports.verify(reports).differences())
                .contains(
                        "../secret.txt: not looked at (expected a path inside the folder)",
                        secret + ": not looked at (expected a path inside the folder)",
                        "evil/../../secret.txt: not looked at (expected a path inside the folder)",
                        "linked/manifest.json: no file (expected 6 bytes)",
                        "a\uFFFDb: not looked at (expected a path inside the folder)",
                        "linked: a symbolic link (expected no file: no manifest lists it)")
                .anyMatch(line -> line.startsWith("overview.html: a symbolic link (expected "))
                .hasSize(7);
    }

    @Test
    void saysOfAManifestWhatIsWrongWithIt() throws IOException {
        Path manifest = Files.writeString(reports.resolve("overview/manifest.json"), "{\"report\":\"overview\"}");

        assertThat(DeliveredReports.verify(reports).differences())
                .hasSize(5)
                .contains(manifest + ":1: Cannot find key 'files'");
    }

    @Test
    void asksForAFolderOfReports() {
        Path inner = reports.resolve("overview");

        assertThatThrownBy(() -> DeliveredReports.verify(inner))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot verify '" + inner + "': it holds the pictures and tables of one report (expected the"
                                + " folder that this one lies in)");
    }
}
