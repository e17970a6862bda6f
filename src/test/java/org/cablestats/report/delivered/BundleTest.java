package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cablestats.report.Samples;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final Map<String, byte[]> FILES =
            Samples.files(Set.of(Format.BUNDLE, Format.CARD, Format.SLIDE), Paper.A4);

    @Test
    void isWrittenForEverySectionAndPicturesForEveryChart() {
        assertThat(FILES)
                .containsOnlyKeys(
                        "overview/01-cables-by-origin-card.png",
                        "overview/01-cables-by-origin-slide.png",
                        "overview/01-cables-by-origin.csv",
                        "overview/01-cables-by-origin.zip",
                        "overview/02-cables-by-year.csv",
                        "overview/02-cables-by-year.zip",
                        "overview/manifest.json");
    }

    @Test
    void explainsTheRows() throws IOException {
        Map<String, String> bundle = unpacked("overview/01-cables-by-origin.zip");
        assertThat(bundle.keySet())
                .containsExactly("README.md", "01-cables-by-origin.metadata.json", "01-cables-by-origin.csv");
        assertThat(bundle.get("01-cables-by-origin.csv"))
                .isEqualTo(new String(FILES.get("overview/01-cables-by-origin.csv"), StandardCharsets.UTF_8));
        Golden.assertEqual("report/bundle.md", text(bundle, "README.md"));
        Golden.assertEqual("report/bundle.json", text(bundle, "01-cables-by-origin.metadata.json"));
    }

    @Test
    void ofASectionWithoutAChartIsCalledByItsHeading() throws IOException {
        assertThat(unpacked("overview/02-cables-by-year.zip").get("README.md")).startsWith("# When they were sent\n");
    }

    private static String text(Map<String, String> bundle, String name) {
        return Objects.requireNonNull(bundle.get(name), name);
    }

    private static Map<String, String> unpacked(String path) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FILES.get(path)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
