package org.cablestats.cable.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCables;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Test;

class ReferenceIdTest {
    @Test
    void takesAnIdApart() {
        ReferenceId id = ReferenceId.of("07ASTANA03287");
        assertThat(id).isEqualTo(new ReferenceId("07ASTANA3287", 2007, "ASTANA", 3287));
        assertThat(id.isKnown()).isTrue();
    }

    @Test
    void correctsTheIdBeforeItRenamesTheStation() {
        assertThat(ReferenceId.of("06ANOI582").canonical()).isEqualTo("06HANOI582");
        assertThat(ReferenceId.of("06AITTAIPIE2654").canonical()).isEqualTo("06AITTAIPEI2654");
        assertThat(ReferenceId.of("06KIEV12").canonical()).isEqualTo("06KYIV12");
    }

    @Test
    void placesYearsFrom66InTheLastCentury() {
        assertThat(ReferenceId.of("66ROME1").year()).isEqualTo(1966);
        assertThat(ReferenceId.of("65ROME1").year()).isEqualTo(2065);
        assertThat(ReferenceId.of("1973ROME00012").canonical()).isEqualTo("73ROME12");
    }

    @Test
    void completesTheStationThatATelegramCuts() {
        assertThat(List.of("1973PRETOR09546", "1974NEWDE00012", "1975USUNN04833", "1976THEHA01744", "1973LIMA02545"))
                .extracting(id -> ReferenceId.of(id).canonical())
                .containsExactly("73PRETORIA9546", "74NEWDELHI12", "75USUNNEWYORK4833", "76THEHAGUE1744", "73LIMA2545");
    }

    @Test
    void knowsTheNamesThatStationsHadInTheSeventies() {
        assertThat(List.of("1974SAIGON00012", "1975CALCUT00012", "1976LENING00012", "1975ECBRU00012", "1976PORTO00012"))
                .extracting(id -> ReferenceId.of(id).canonical())
                .containsExactly("74SAIGON12", "75KOLKATA12", "76STPETERSBURG12", "75ECBRUSSELS12", "76PORTOFSPAIN12");
    }

    @Test
    void keepsACutStationThatSeveralOrNoneBeginBy() {
        for (String station : List.of("SAIGOX", "SANTA", "SALON", "LIMO", "BEIRUX")) {
            ReferenceId id = ReferenceId.of("1974" + station + "00012");
            assertThat(id).isEqualTo(new ReferenceId("74" + station + "12", 1974, station, 12));
            assertThat(id.isKnown()).as(station).isFalse();
        }
    }

    @Test
    void dropsTheMarkOfThePublicLibrary() {
        assertThat(ReferenceId.of("10SHANGHAI60_a")).isEqualTo(ReferenceId.of("10SHANGHAI60"));
        assertThat(ReferenceId.of("1975DACCA00292_b").canonical()).isEqualTo("75DHAKA292");
        assertThat(ReferenceId.of("1977STATE275286_c").canonical()).isEqualTo("77STATE275286");
        assertThat(ReferenceId.of("_a").station()).isNull();
    }

    @Test
    void anotherWayToWriteAnIdIsNoCorrection() {
        assertThat(issues("1973LIMA02545", "10SHANGHAI60_a", "1977STATE275286_c", "07ASTANA3287"))
                .doesNotContain(Issue.ID_CORRECTED);
        for (String id : List.of("1973PRETOR09546", "06ANOI582", "07ASTANA03287", "1975DACCA00292_b")) {
            assertThat(issues(id)).as(id).contains(Issue.ID_CORRECTED);
        }
    }

    @Test
    void anIdWithoutANumberOrWithALongOneIsTakenAsItIs() {
        for (String id : List.of("1978NOWHER", "1978", "_a", "1978NOWHER12345678901", "NOWHER1978")) {
            assertThat(issues(id)).as(id).doesNotContain(Issue.ID_CORRECTED);
        }
    }

    private static List<Issue> issues(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> CableParser.parse(RawCables.withId(id, "", "", List.of())).issues().stream())
                .toList();
    }

    @Test
    void keepsAnIdOfNoKnownFormAsItIs() {
        for (String written : List.of(
                "ROME",
                "12",
                "092OF9",
                "07ROME",
                "07ROME12345678901",
                "07RO ME1",
                "",
                "1234ROME5",
                "1973LIMA02545-1",
                "P769151-0570")) {
            assertThat(ReferenceId.of(written)).isEqualTo(new ReferenceId(written, null, null, null));
        }
    }

    @Test
    void everyPublishedIdNamesAKnownStation() throws IOException {
        List<ReferenceId> ids = publishedIds().stream().map(ReferenceId::of).toList();
        assertThat(ids).hasSize(251_287);
        assertThat(ids.stream().map(ReferenceId::canonical).distinct()).hasSize(251_195);
        assertThat(ids).allMatch(ReferenceId::isKnown);
    }

    private static List<String> publishedIds() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.path("corpus/data/ids.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.substring(0, line.lastIndexOf(',')))
                    .toList();
        }
    }
}
