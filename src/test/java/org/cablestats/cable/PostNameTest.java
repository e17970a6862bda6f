package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;
import org.junit.jupiter.api.Test;

class PostNameTest {
    private static final String NO_STATION = "1975NOWHER00012";

    @Test
    void theOriginOfATelegramIsAStation() {
        for (String origin :
                List.of("LISBON", "AMEMBASSY LISBON", "Lisbon", "Embassy Lisbon", "American Embassy, Lisbon")) {
            assertThat(place(origin, NO_STATION, "")).as(origin).isEqualTo(new Place(origin, "Lisbon", "PT", "EUR"));
        }
        assertThat(place("NEW DELHI", NO_STATION, "").post()).isEqualTo("New Delhi");
        assertThat(place("NEW DE", NO_STATION, "").post()).isEqualTo("New Delhi");
        assertThat(place("PRETOR", NO_STATION, "").country()).isEqualTo("ZA");
        assertThat(place("USUN NEW YORK", NO_STATION, "").country()).isEqualTo("US");
        assertThat(place("USMISSION USUN NEW YORK", NO_STATION, "").post()).isEqualTo("New York");
    }

    @Test
    void theLibraryWritesACountryBeforeTheCity() {
        for (String origin : List.of("Portugal Lisbon", "PORTUGAL LISBON", "Lisbon, Portugal", "Lisbon (Portugal)")) {
            assertThat(place(origin, NO_STATION, "").post()).as(origin).isEqualTo("Lisbon");
        }
        assertThat(place("China Shanghai", NO_STATION, "").country()).isEqualTo("CN");
        assertThat(place("Mexico Tijuana", NO_STATION, "").post()).isEqualTo("Tijuana");
        assertThat(place("Tijuana, Mexico", NO_STATION, "").post()).isEqualTo("Tijuana");
        assertThat(place("Kuwait Kuwait", NO_STATION, "").country()).isEqualTo("KW");
        assertThat(place("Soviet Union Moscow", NO_STATION, "").country()).isEqualTo("RU");
        assertThat(place("Brazil Porto Alegre", "1976PORTO00012", "").country()).isEqualTo("BR");
        assertThat(place("", "1976PORTO00012", "").country()).isEqualTo("TT");
    }

    @Test
    void theDepartmentIsInWashington() {
        for (String origin :
                List.of("STATE", "SECSTATE WASHDC", "Secretary of State", "DEPARTMENT OF STATE", "Dept of State")) {
            assertThat(place(origin, NO_STATION, ""))
                    .as(origin)
                    .isEqualTo(new Place(origin, "Washington", "US", "DOM"));
        }
    }

    @Test
    void postsHaveTheNamesThatTheyHadThenAndTheCountriesOfToday() {
        assertThat(place("SAIGON", NO_STATION, "")).isEqualTo(new Place("SAIGON", "Saigon", "VN", "EAP"));
        assertThat(place("Germany Bonn", NO_STATION, "")).isEqualTo(new Place("Germany Bonn", "Bonn", "DE", "EUR"));
        assertThat(place("", "1975LENING00012", "").country()).isEqualTo("RU");
        assertThat(place("USLO PEKING", NO_STATION, "").country()).isEqualTo("CN");
        assertThat(place("AMCONSUL SALISBURY", NO_STATION, "").country()).isEqualTo("ZW");
        assertThat(place("USMISSION BERLIN", NO_STATION, "").country()).isEqualTo("DE");
        assertThat(place("", "1974CALCUT00012", "").country()).isEqualTo("IN");
        assertThat(place("", "1974TANANA00012", "").country()).isEqualTo("MG");
        assertThat(place("", "1975LOUREN00012", "").country()).isEqualTo("MZ");
        assertThat(place("", "1978ZANZIB00012", "").country()).isEqualTo("TZ");
    }

    @Test
    void theStationOfTheIdGivesWhatTheOriginDoesNot() {
        assertThat(place("", "1975LISBON01410", "")).isEqualTo(new Place(null, "Lisbon", "PT", "EUR"));
        assertThat(place("Quay of the menders", "08LISBON12", "").post()).isEqualTo("Lisbon");
        assertThat(place("Embassy Oslo", "08LISBON12", "").post()).isEqualTo("Oslo");
    }

    @Test
    void theSenderOfTheHeaderIsAskedLast() {
        assertThat(place("", NO_STATION, "AMEMBASSY LISBON").post()).isEqualTo("Lisbon");
        assertThat(place("", NO_STATION, "RUFHLI/AMEMBASSY LISBON").post()).isEqualTo("Lisbon");
        assertThat(place("", NO_STATION, "USINT CAIRO").post()).isEqualTo("Cairo");
        assertThat(place("", "1975OSLO00012", "AMEMBASSY LISBON").post()).isEqualTo("Oslo");
    }

    @Test
    void anotherAgencyIsNoPost() {
        for (String sender : List.of(
                "SECDEF WASHDC",
                "CIA WASHDC",
                "JCS WASHDC",
                "USDOC WASHDC",
                "USDAO LISBON",
                "CDR QUAY FORCES LISBON")) {
            assertThat(place("", NO_STATION, sender)).as(sender).isEqualTo(new Place(null, null, null, null));
            assertThat(place(sender, NO_STATION, "").country()).as(sender).isNull();
        }
    }

    @Test
    void anUnknownOriginIsAnIssueOnlyWhereNothingElseNamesAPost() {
        assertThat(parse("Quay of the menders", "08LISBON12", "").issues()).doesNotContain(Issue.UNKNOWN_ORIGIN);
        assertThat(parse("Quay of the menders", NO_STATION, "").issues()).contains(Issue.UNKNOWN_ORIGIN);
        assertThat(parse("", "08LISBON12", "").issues()).contains(Issue.MISSING_ORIGIN);
    }

    @Test
    void aLongOriginIsNoName() {
        assertThat(place("LISBON ".repeat(20_000), NO_STATION, "").post()).isNull();
    }

    private static Place place(String origin, String id, String sender) {
        return parse(origin, id, sender).place();
    }

    private static Cable parse(String origin, String id, String sender) {
        String header = sender.isEmpty() ? "" : "R 141455Z MAR 75\nFM " + sender + "\nTO SECSTATE WASHDC 2233\n";
        LocalDateTime created = LocalDateTime.of(1975, 3, 14, 0, 0);
        return CableParser.parse(
                new RawCable(id, created, Clock.DAY, null, "", origin, List.of(), header, "", List.of()));
    }
}
