package org.cablestats.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cablestats.language.Language;
import org.cablestats.report.Delivery;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that are written only where there is news: of numbers, or by an alert. */
final class ToldReportTest {
    private static final MailAddress DESK = MailAddress.of("desk@example.org").orElseThrow();

    private static final ToldAlert ALERT = new ToldAlert("bursts", "above 3: 5");

    @TempDir
    private Path folder = Path.of("");

    /** What is said of a night's report. */
    private List<String> night(int day, String run, ToldAlert... told) {
        Basis basis = Basis.NONE.of(Instant.parse("2026-11-0" + day + "T03:00:00Z"), List.of(told));
        Envelope envelope = new Envelope(List.of(DESK), DESK, null, true);
        Delivery delivery = new Delivery(Set.of(), Paper.A4, folder, Language.EN, null, envelope);
        return Reports.write(
                        Samples.definition(),
                        Samples.results(),
                        Samples.run(run, 7, 4321, null),
                        delivery,
                        Trail.NONE,
                        basis)
                .remarks();
    }

    private Path message() {
        return folder.resolve("overview.eml");
    }

    /** The message in words, after its date. */
    private String words() throws IOException {
        ReadMessage message = ReadMessage.of(Files.readAllBytes(message()));
        ReadMessage alternative = message.parts().get(0).parts().get(0);
        return message.header("date") + "\n" + alternative.parts().get(0).text();
    }

    @Test
    void areWrittenWhereAnAlertWasToldAndNothingElseIsNew() throws IOException {
        night(1, "a");
        assertThat(night(2, "b"))
                .containsExactly(
                        "overview.eml: not written, for there is no news. No number of the report of 3 November 2026 changed. No alert was told.",
                        "Deleted, as the report before had it and this one has not: overview.eml");
        assertThat(message()).doesNotExist();
        assertThat(night(3, "c", ALERT)).hasSize(2).startsWith("overview.eml: names what alerts told: bursts");
        assertThat(words()).contains("- bursts: above 3: 5", "Tue, 3 Nov 2026 03:00:00 +0000");
    }

    /** As {@code verify --recompute} does, which takes no alert. */
    @Test
    void haveTheSameBytesWhereTheirReportIsWrittenAgain() throws IOException {
        night(1, "a");
        night(2, "b", ALERT);
        byte[] message = Files.readAllBytes(message());
        byte[] manifest = Files.readAllBytes(folder.resolve("overview/manifest.json"));
        night(4, "b");
        assertThat(message()).hasBinaryContent(message);
        assertThat(folder.resolve("overview/manifest.json")).hasBinaryContent(manifest);
    }

    @Test
    void nameWhatWasToldSinceOfTheSameReport() throws IOException {
        night(1, "a");
        night(2, "a", ALERT);
        night(3, "a", new ToldAlert("years", "below 2: 1"));
        assertThat(words())
                .contains("- years: below 2: 1", "Tue, 3 Nov 2026 03:00:00 +0000")
                .doesNotContain("bursts");
        night(4, "b");
        assertThat(message()).doesNotExist();
    }
}
