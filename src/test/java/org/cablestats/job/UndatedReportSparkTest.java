package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.CableTotals;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports of cables whose dates went through a spreadsheet or a typist's hands, and of next to no cable. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class UndatedReportSparkTest {
    private static final Path REPORTS = Path.of("reports");

    private static final String BODY =
            "1. Border guards seized ten kilograms of heroin at the crossing. Drug traffickers fled.";

    @TempDir
    private Path home;

    @Test
    void isMadeOfCablesWithoutAnyDate() {
        CablesCsv cables = new CablesCsv()
                .record("12/29/206 9:30", "06ASTANA1", "Embassy Astana", "SECRET", "", "", "1. First.")
                .record("yesterday", "06ASTANA2", "Embassy Astana", "SECRET", "", "", "1. Second.")
                .record("", "65ASTANA3", "Embassy Astana", "UNCLASSIFIED", "", "", "1. Third.");
        assertThat(load(cables)).isEqualTo(new CableTotals(3, 3, 2006, 2006, Map.of("Embassy Astana", 3L)));
        assertThat(overview()).exists();
    }

    @Test
    @Tag("slow")
    void isMadeOfCablesOfOneMonth() {
        CablesCsv cables = new CablesCsv()
                .record("12/28/06 18:48", "06ASTANA1", "Embassy Astana", "SECRET", "", "", "1. First.")
                .record("2006-12-29 09:30:00", "06ASTANA2", "Embassy Astana", "SECRET", "", "", "1. Second.")
                .record("12/29/9999 9:30", "06ASTANA3", "Embassy Astana", "SECRET", "", "", "1. Third.");
        CableTotals totals = load(cables);
        assertThat(List.of(totals.cables(), totals.undated())).containsExactly(3L, 1L);
        assertThat(List.of(String.valueOf(totals.firstYear()), String.valueOf(totals.lastYear())))
                .containsExactly("2006", "2006");
        assertThat(overview()).exists();
    }

    /** One selection a report, since a report takes seconds: that each kind of chart bears them all is held without an engine. */
    @Test
    @Tag("slow")
    void areMadeOfNextToNothing() {
        CablesCsv cables = new CablesCsv()
                .record("3/5/2007 9:30", "07ASTANA1", "Embassy Astana", "SECRET", "", "", BODY)
                .record("3/20/2007 18:48", "07ASTANA2", "Embassy Astana", "SECRET", "", "", BODY)
                .record("3/20/2007 18:50", "07ANKARA3", "Embassy Ankara", "UNCLASSIFIED", "", "", BODY)
                .record("7/1/2008 9:30", "08ANKARA4", "Embassy Ankara", "CONFIDENTIAL", "", "", "1. Fourth.");
        load(cables);
        made(
                "{name: overview, from: 1999-01-01, to: 1999-12-31",
                "{name: themes, origin: [Embassy Astana]",
                "{name: data-quality, where: \"id = '07ASTANA1'\"",
                "{name: border-security, from: 2007-03-20, to: 2007-03-20",
                "{name: secrecy, from: 2008-01-01",
                "{name: post, origin: [Embassy Astana]",
                "{name: country, country: [TR]");
        for (String report :
                List.of("overview", "themes", "data-quality", "border-security", "secrecy", "post", "country")) {
            assertThat(page(report))
                    .contains("</footer>")
                    .doesNotContainPattern("NaN|\u221E|Infinity|>null<|\\b1 cables");
        }
        // Two of two in Astana, held against one of the two that others wrote.
        assertThat(home.resolve("out/post/03-cables-by-topic.csv"))
                .content()
                .startsWith("topic_id,topic,cables,total,other_cables,other_total,share,other_share,difference,")
                .contains("\ncounter_narcotics,Counter-narcotics,2,2,1,2,1.0,0.5,0.5,");
    }

    /** Without the typeface, whose letters may be any. */
    private String page(String report) {
        try {
            return Files.readString(home.resolve("out/" + report + ".html")).replaceAll("(?s)<style.*?</style>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CableTotals load(CablesCsv cables) {
        return Loading.load(home.resolve("warehouse"), cables.write(home.resolve("cables.csv")))
                .totals();
    }

    private Path overview() {
        made("{name: overview");
        return home.resolve("out/overview.html");
    }

    /** Makes reports by the beginnings of their steps. */
    private void made(String... reports) {
        Folder folder = new Folder(home);
        copyReports();
        String steps = Stream.of(reports)
                .map(report -> "{report: " + report + ", formats: [html], into: " + home.resolve("out") + "}}")
                .collect(Collectors.joining(", "));
        folder.write("jobs/report.yaml", "title: Report\nsteps: [" + steps + "]\n");
        JobRun.verified(
                        Jobs.find("report", folder.workplace()),
                        folder.workplace(),
                        new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), Loading.ENGINE),
                        Loading.SILENT,
                        () -> Instant.EPOCH)
                .take();
    }

    private void copyReports() {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve("reports").resolve(REPORTS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
