package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cablestats.report.Delivery;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the one before it in the same folder. */
final class SinceLastTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> lines(Provenance provenance, Map<String, ResultTable> results) throws IOException {
        Reports.write(
                Samples.definition(),
                results,
                provenance,
                new Delivery(EnumSet.of(Format.HTML), Paper.A4, folder),
                Trail.NONE,
                Basis.NONE);
        return Objects.requireNonNull(EarlierReport.read(folder.resolve("overview")))
                .since();
    }

    private static Map<String, ResultTable> withOtherOrigins() {
        Map<String, ResultTable> results = new TreeMap<>(Samples.results());
        results.put(
                "cables-by-origin",
                Samples.table(Samples.ORIGINS.columns(), List.of(Samples.row("Embassy Alpha", 1919L))));
        return results;
    }

    @Test
    void saysNothingInTheFirstReport() throws IOException {
        assertThat(lines(Samples.run("a", 1, 4321, null), Samples.results())).isEmpty();
    }

    @Test
    void namesTheSectionsWhoseNumbersAreOther() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        assertThat(lines(Samples.run("b", 2, 4322, null), withOtherOrigins()))
                .containsExactly(
                        "The last one was on snapshot 1 with 4,321 cables; this one is on snapshot 2 and has 1 cable more.",
                        "Numbers are other in 1 of 2 sections that both have: Where the cables come from.");
    }

    @Test
    void saysThatAllIsTheSame() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        assertThat(lines(Samples.run("b", 2, 4321, null), Samples.results()))
                .contains("All numbers of sections that both have are the same.");
    }

    /** Else a run that is repeated would have other bytes, and forget what was other than in the last month's. */
    @Test
    void saysTheSameWhenARunIsRepeated() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        lines(Samples.run("b", 2, 4322, null), withOtherOrigins());
        byte[] page = Files.readAllBytes(folder.resolve("overview.html"));
        lines(Samples.run("b", 2, 4322, null), withOtherOrigins());
        assertThat(folder.resolve("overview.html")).hasBinaryContent(page);
    }

    @Test
    void comparesNothingWithAReportOfOtherCables() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        assertThat(lines(Samples.run("b", 1, 12, "origin Embassy Alpha"), withOtherOrigins()))
                .containsExactly(
                        "The last report here was on another selection, all cables. Nothing is compared with it.");
    }

    @Test
    void isNotHeldUpByAManifestThatCannotBeRead() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        Files.writeString(folder.resolve("overview/manifest.json"), "{\"run\": ");
        assertThat(lines(Samples.run("b", 1, 4321, null), Samples.results()))
                .containsExactly(
                        "The manifest of the last report cannot be read, so that nothing is compared with it.");
    }

    @Test
    void countsInEnglish() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        assertThat(lines(Samples.run("b", 2, 4318, null), Samples.results()).get(0))
                .endsWith("and has 3 cables fewer.");
    }

    /** Anybody may have written what lies in a folder. */
    @Test
    void isNotHeldUpByWhatAManifestSays() throws IOException {
        lines(Samples.run("a", 1, 4321, null), Samples.results());
        Path manifest = folder.resolve("overview/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"selection\":null", "\"selection\":\"a\\u0001<b>\""));
        Provenance again = Samples.run("b", 1, 4321, null);
        Delivery both = new Delivery(EnumSet.of(Format.HTML, Format.PDF), Paper.A4, folder);
        assertThat(Reports.write(Samples.definition(), Samples.results(), again, both, Trail.NONE, Basis.NONE)
                        .files())
                .isNotEmpty();
        assertThat(folder.resolve("overview.html"))
                .content()
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void takesAFindingWithOtherNumbersForTheSame() {
        Page page = Samples.page();
        EarlierReport earlier = new EarlierReport(
                "a",
                1,
                4321,
                "",
                page.generator(),
                "0.1.0",
                Set.of(),
                Map.of(),
                List.of("X rose from 3.0% to 5.1%"),
                List.of(),
                EarlierBasis.NONE);
        assertThat(new SinceLast(earlier, page, Samples.run("b", 2, 4321, null)).lines())
                .anyMatch(line -> line.equals("No longer among them: X rose from 3.0% to 5.1%."))
                .noneMatch(line -> line.startsWith("All numbers"));
    }
}
