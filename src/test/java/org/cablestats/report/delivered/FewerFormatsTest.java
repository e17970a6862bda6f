package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cablestats.report.Delivery;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is written again as other files. */
final class FewerFormatsTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> written(Format... formats) {
        return Reports.write(
                        Samples.definition(),
                        Samples.results(),
                        Samples.run("a", 1, 4321, null),
                        new Delivery(Set.of(formats), Paper.A4, folder),
                        Trail.NONE,
                        Basis.NONE)
                .remarks();
    }

    @Test
    void leavesNoFileThatItsManifestDoesNotList() throws IOException {
        written(Format.HTML, Format.SVG);
        Path own = Files.writeString(folder.resolve("overview/notes.txt"), "the reader's own");
        assertThat(written(Format.SVG))
                .containsExactly("Deleted, as the report before had it and this one has not: overview.html");
        assertThat(DeliveredReports.verify(folder).differences())
                .containsExactly("overview/notes.txt: 16 bytes (expected no file: no manifest lists it)");
        assertThat(written())
                .as("its pictures go without a word, as those of a section do")
                .isEmpty();
        Files.delete(own);
        assertThat(DeliveredReports.verify(folder).differences()).isEmpty();
    }

    @Test
    void leavesFilesThatTheEarlierManifestDoesNotName() throws IOException {
        written(Format.SVG);
        Path other = Files.writeString(folder.resolve("overview.html"), "somebody else's");
        Path linked = Files.writeString(folder.resolve("kept.txt"), "kept");
        Path manifest = folder.resolve("overview/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("overview/02-cables-by-year.csv", "kept.txt")
                        .replace("overview/01-cables-by-origin.csv", "../kept.txt"));
        assertThat(written()).isEmpty();
        assertThat(other).exists();
        assertThat(linked).exists();
    }
}
