package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cablestats.cable.Fingerprint;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.DuplicateRow;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every record that stays out names the one that stays. */
final class DuplicatesTest {
    private static final Fingerprint RIGHT = Entries.cable("06KYIV12", 10, "alike");
    private static final Fingerprint WRONG = Entries.cable("06KIEV12", 10, "alike");

    @Test
    void namesTheSurvivorOfEveryRecord() {
        Fingerprint twice = Entries.cable("07ASTANA1", 10, "twice");
        Ledger ledger = Entries.ledger(
                WRONG, RIGHT, twice, twice, Entries.cable("08ASTANA2", 10, "a"), Entries.cable("08ASTANA2", 90, "b"));

        assertThat(Duplicates.rows(1, Entries.delta(ledger, List.of())))
                .containsExactly(
                        row("06KYIV12", "06KIEV12", 0, "merged", "06KYIV12", "cables.csv", 10),
                        row("07ASTANA1", "07ASTANA1", 30, "repeated", "07ASTANA1", "cables.csv", 20),
                        row("08ASTANA2", "08ASTANA2", 40, "version", "08ASTANA2", "cables.csv", 50));
    }

    @Test
    void namesTheStoredVersionWhereThatStays() {
        Delta delta = Entries.delta(Entries.ledger(WRONG), Entries.stored(Entries.cable("06KYIV12", 90, "better")));

        assertThat(Duplicates.rows(1, delta))
                .containsExactly(row("06KYIV12", "06KIEV12", 0, "merged", "06KYIV12", "earlier.csv", 70));
        assertThat(Duplicates.rows(1, Entries.delta(Entries.ledger(RIGHT), Entries.stored(RIGHT))))
                .as("the record that stands for it")
                .isEmpty();
    }

    @Test
    void listsTheStoredVersionThatGoesByAnotherId() {
        Delta delta = Entries.delta(Entries.ledger(Entries.cable("06KIEV12", 90, "better")), Entries.stored(RIGHT));

        assertThat(Duplicates.rows(1, delta))
                .containsExactly(new DuplicateRow(
                        1, "06KYIV12", "06KYIV12", "earlier.csv", 70, null, "replaced", "06KIEV12", "cables.csv", 0));
    }

    private static DuplicateRow row(
            String id, String rawId, long at, String reason, String survivor, String file, long survivorAt) {
        return new DuplicateRow(1, id, rawId, "cables.csv", at, 10L, reason, survivor, file, survivorAt);
    }

    @Tag("slow")
    @Test
    void mergesThe92PairsOfThePublishedIds() throws IOException {
        Delta delta = Entries.delta(Entries.ledger(published()), List.of());

        assertThat(delta.counts()).isEqualTo(new LoadCounts(251_287, 251_195, 0, 0, 92, 0));
        assertThat(delta.contested().stream().filter(Decision::isMerged))
                .as("each pair once")
                .hasSize(92);
        List<DuplicateRow> merged = Duplicates.rows(1, delta);
        assertThat(merged).hasSize(92).allMatch(row -> row.reason().equals("merged"));
        List<String> wrong = Files.readAllLines(Shared.path("reference/id-corrections.csv")).stream()
                .map(line -> line.split(",", -1)[0])
                .toList();
        assertThat(merged)
                .filteredOn(row -> wrong.contains(row.rawId()) || wrong.contains(row.survivorRawId()))
                .as("of a corrected id; the others are of a station's other name")
                .hasSize(80);
    }

    private static Fingerprint[] published() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.path("corpus/data/ids.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Entries.cable(line.split(",", -1)[0], 9, "Invented."))
                    .toArray(Fingerprint[]::new);
        }
    }
}
