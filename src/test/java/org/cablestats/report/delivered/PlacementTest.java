package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.report.Samples;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementTest {
    @TempDir
    private Path folder = Path.of("");

    @Tag("slow")
    @Test
    void writesEveryFormatAndAManifestOfThem() throws IOException {
        Path into = folder.resolve("out/reports");
        Map<String, byte[]> files = Samples.files(EnumSet.allOf(Format.class), Paper.A4);
        List<Path> written = Placement.write(into, files);
        assertThat(written)
                .extracting(path -> into.relativize(path).toString().replace('\\', '/'))
                .containsExactly(
                        "overview.pdf",
                        "overview.html",
                        "overview/01-cables-by-origin.png",
                        "overview/01-cables-by-origin.svg",
                        "overview/01-cables-by-origin-card.png",
                        "overview/01-cables-by-origin-slide.png",
                        "overview/01-cables-by-origin.csv",
                        "overview/01-cables-by-origin.zip",
                        "overview/02-cables-by-year.csv",
                        "overview/02-cables-by-year.zip",
                        "overview/manifest.json");
        String manifest = Files.readString(into.resolve("overview/manifest.json"));
        assertThat(manifest)
                .contains(DigestUtils.sha256Hex(Files.readAllBytes(into.resolve("overview.pdf"))))
                .contains("\"path\":\"overview/02-cables-by-year.csv\"")
                .contains("\"corpus_sha256\":\"" + Samples.PROVENANCE.corpusDigest() + "\"")
                .doesNotContain(folder.toString());
        assertThat(tree(into)).hasSize(11);
        assertThat(FileModes.openToOthers(folder.resolve("out"))).isEmpty();
    }

    @Test
    void writesOnlyCsvFilesWhereNoFormatIsAskedFor() {
        assertThat(Samples.files(EnumSet.noneOf(Format.class), Paper.A4))
                .containsOnlyKeys(
                        "overview/01-cables-by-origin.csv", "overview/02-cables-by-year.csv", "overview/manifest.json");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        // A folder stands where the second file belongs.
        Files.createDirectories(folder.resolve("overview.html/inside"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("overview.csv", new byte[] {1});
        files.put("overview.html", new byte[] {2});
        assertThatThrownBy(() -> Placement.write(folder, files))
                .isInstanceOf(MachineException.class)
                .hasMessageStartingWith("Cannot write report into " + folder);
        assertThat(tree(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void replacesWhatAnEarlierRunWrote() throws IOException {
        Placement.write(folder, Map.of("overview.html", new byte[] {1, 2, 3}));
        Placement.write(folder, Map.of("overview.html", new byte[] {4}));
        assertThat(Files.readAllBytes(folder.resolve("overview.html"))).containsExactly(4);
        assertThat(tree(folder)).containsExactly("overview.html");
    }

    @Test
    void removesPicturesOfSectionsThatAreGone() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("overview")).resolve("notes.csv");
        Files.writeString(notes, "the reader's own");
        Placement.write(folder, Map.of("overview/01-cables-by-tag.png", new byte[] {1}));
        Placement.write(folder, Map.of("overview/01-cables-by-origin.png", new byte[] {2}));
        assertThat(tree(folder)).containsExactly("overview/01-cables-by-origin.png", "overview/notes.csv");
    }

    @Test
    void removesWhatAKilledRunHadBegun() throws IOException {
        Path begun = Files.createDirectories(folder.resolve("overview"));
        Files.writeString(begun.resolve(".01-cables-by-tag.png.part"), "half");
        Files.writeString(begun.resolve(".02-cables-by-origin.csv.part"), "half");
        Files.writeString(begun.resolve(".notes.part"), "the reader's own");
        Placement.write(folder, Map.of("overview/01-cables-by-origin.png", new byte[] {2}));
        assertThat(tree(folder)).containsExactly("overview/.notes.part", "overview/01-cables-by-origin.png");
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
