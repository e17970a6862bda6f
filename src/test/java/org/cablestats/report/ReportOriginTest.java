package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.delivered.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportOriginTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatAManifestSays() throws IOException {
        ReportDefinition report = Samples.definition();
        Path manifest = Files.write(
                folder.resolve("manifest.json"),
                Manifest.of(
                        report,
                        Samples.page(),
                        Samples.PROVENANCE,
                        Map.of(),
                        Basis.NONE,
                        Map.of("a.csv", new byte[3])));

        assertThat(ReportOrigin.read(manifest))
                .isEqualTo(new ReportOrigin(
                        report.name(), Samples.PROVENANCE.snapshot(), Samples.PROVENANCE.corpusDigest()));
    }

    @Test
    void refusesWhatIsNoManifest() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"report\":\"overview\",\"snapshot\":\"x\"}");

        assertThatThrownBy(() -> ReportOrigin.read(other))
                .isInstanceOf(UsageException.class)
                .hasMessage(other + ":1: Invalid snapshot: 'x' (expected a whole number of at least 1)\n" + other
                        + ":1: Cannot find key 'corpus_sha256'");
        assertThatThrownBy(() -> ReportOrigin.read(folder.resolve("none.json")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none.json");
    }
}
