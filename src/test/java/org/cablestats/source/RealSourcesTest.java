package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.csv.CsvLayout;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RealSourcesTest {
    @Test
    void readsEveryRecordOfTheRealCsv() throws IOException {
        Path file = Shared.path("corpus/real/cables-unclassified.csv");
        List<SourceRecord> records = Reading.whole(new CsvLayout(), Files.readAllBytes(file));
        assertThat(records).hasSize(67).allMatch(SourceRecord.Accepted.class::isInstance);
        assertThat(Reading.cables(records)).extracting(RawCable::id).doesNotHaveDuplicates();
        assertThat(Reading.cables(records))
                .allMatch(cable -> cable.created() != null && !cable.body().isBlank());
    }

    @Test
    void readsEveryRealPage() throws IOException {
        for (Path file : pages()) {
            List<SourceRecord> records = Reading.whole(Reading.layout("page"), Files.readAllBytes(file));
            RawCable cable = Reading.onlyCable(records);
            assertThat(file.getFileName()).hasToString(cable.id() + ".html");
            assertThat(cable.created()).isNotNull();
            assertThat(cable.header()).as(cable.id()).isNotBlank();
            assertThat(cable.body()).as(cable.id()).isNotBlank().doesNotContain("\u00B6", "</a>");
            boolean late = file.toString().contains("2011-08-30");
            assertThat(cable.clock()).isEqualTo(late ? RawCable.Clock.MINUTE : RawCable.Clock.HOUR);
        }
    }

    @Tag("slow")
    @Test
    void takesNoPartOfARealPageForTheWhole() throws IOException {
        Random random = new Random(7);
        for (Path file : pages()) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            RawCable whole = Reading.onlyCable(Reading.whole(Reading.layout("page"), name, bytes));
            for (int i = 0; i < 8; i++) {
                // Half of the cuts are near the end, where the text is.
                int length = i % 2 == 0 ? random.nextInt(1, bytes.length) : bytes.length - random.nextInt(2000) - 1;
                List<SourceRecord> cut = Reading.whole(Reading.layout("page"), name, Arrays.copyOf(bytes, length));
                assertThat(cut.get(0))
                        .as("%d bytes of %s", length, file)
                        .satisfiesAnyOf(
                                record -> assertThat(record)
                                        .isInstanceOfSatisfying(
                                                SourceRecord.Rejected.class,
                                                reject -> assertThat(reject.reason())
                                                        .isEqualTo(RejectReason.TRUNCATED)),
                                record -> assertThat(Reading.cables(cut)).containsExactly(whole));
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(Shared.path("corpus/real/pages"))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSize(106);
            return files;
        }
    }

    @Test
    void readsEveryRealTelegram() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(Shared.path("corpus/real/telegrams"))) {
            files = list.sorted().toList();
        }
        assertThat(files).hasSize(193);
        for (Path file : files) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            assertThat(Layouts.of(name, bytes).map(Layout::name)).as(name).hasValue("telegram");
            RawCable raw = Reading.onlyCable(Reading.whole(Reading.layout("telegram"), name, bytes));
            assertThat(name).isEqualTo(raw.id() + ".txt");
            assertThat(raw.body()).as(name).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
            Cable cable = CableParser.parse(raw);
            assertThat(cable.year()).as(name).isEqualTo(Integer.valueOf(name.substring(0, 4)));
            assertThat(cable.identity().station()).as(name).startsWith(stationStart(raw.id()));
            assertThat(cable.issues()).as(name).contains(Issue.MISSING_CREATED, Issue.MISSING_ORIGIN);
            assertThat(cable.issues()).as(name).doesNotContain(Issue.UNKNOWN_STATION);
            assertThat(cable.place().post()).as(name).isNotNull();
            assertThat(cable.place().country()).as(name).isNotNull();
        }
    }

    /** Other names of these posts stand for those of today. */
    private static String stationStart(String id) {
        String station = id.replaceAll("[0-9]", "");
        return Map.of("DACCA", "DHAKA", "PEKING", "BEIJING", "TAIPEI", "AITTAIPEI")
                .getOrDefault(station, station);
    }

    @Test
    void readsTheCopiedText() throws IOException {
        Path file = Shared.path("corpus/seed/07ASTANA3287.txt");
        RawCable cable = Reading.onlyCable(Reading.whole(Reading.layout("text"), Files.readAllBytes(file)));
        assertThat(cable.id()).isEqualTo("07ASTANA3287");
        assertThat(cable.created()).isEqualTo(LocalDateTime.of(2007, 12, 11, 9, 30));
        assertThat(cable.released()).isEqualTo(LocalDateTime.of(2011, 8, 30, 1, 44));
        assertThat(cable.clock()).isEqualTo(RawCable.Clock.MINUTE);
        assertThat(cable.classification()).isEqualTo("UNCLASSIFIED");
        assertThat(cable.origin()).isEqualTo("Embassy Astana");
        assertThat(cable.header()).isEqualTo("DE RUEHTA #3287/01 3450930\nP 110930Z DEC 07");
        assertThat(cable.body()).startsWith("E.O. 12958: N/A").endsWith("have not cleared this cable.");
    }
}
