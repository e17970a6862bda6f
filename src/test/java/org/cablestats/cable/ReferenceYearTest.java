package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;
import org.junit.jupiter.api.Test;

/** Which year a reference has, and which numbers beside it are none. The citing cable is 08OSLO123 of 11 June 2008. */
class ReferenceYearTest {
    @Test
    void aDateBehindTheNumberGivesTheYear() {
        for (String item : List.of(
                "LISBON 410 (DECEMBER 2007)",
                "LISBON 410 (15 APRIL 2007)",
                "LISBON 410 DATED 15 APRIL 2007",
                "LISBON 410 DTD 15APR07",
                "LISBON 410 OF APRIL 15, 2007",
                "LISBON 410 OF APRIL 15TH, 2007",
                "LISBON 410, 15 APR 07",
                "LISBON 410 - 15 APR 2007",
                "LISBON 410 (15-APR-2007)",
                "LISBON 410 (12/5/07)",
                "LISBON 410 DATED 4/15/2007",
                "LISBON 410 (15.4.07)",
                "LISBON 410 (2007-04-15)",
                "LISBON 410 (4/2007)",
                "LISBON 410 (APRIL '07)",
                "LISBON 410 DTG 151200Z APR 07",
                "LISBON 410 (151200ZAPR07)",
                "LISBON 410 (NOTAL) (15 APR 2007)",
                "LISBON 410\n     (15 APRIL 2007)",
                "(A) LISBON 410 DATED 4/5/2007")) {
            assertThat(cites(item)).as(item).containsExactly("07LISBON410");
        }
        assertThat(cites("PARIS 12345 (DECEMBER 1974)")).containsExactly("74PARIS12345");
        assertThat(cites("BONN 12 (12/74)")).containsExactly("74BONN12");
    }

    @Test
    void aYearMayStandBeforeWithinOrBehind() {
        for (String item : List.of(
                "07 LISBON 410",
                "'07 LISBON 410",
                "2007 LISBON 410",
                "07-LISBON-410",
                "07/LISBON 410",
                "LISBON (07) 410",
                "LISBON 2007 410",
                "LISBON 2007-410",
                "LISBON 07 410",
                "LISBON 410/07",
                "LISBON 000410/2007",
                "LISBON 410 (2007)",
                "LISBON 410 ('07)",
                "LISBON 410 OF 2007",
                "LISBON 410 (FROM 2007)",
                "LISBON 410 2007",
                "LISBON 410, 2007",
                "07 LISBON 410 (15 APRIL 2006)")) {
            assertThat(cites(item)).as(item).containsExactly("07LISBON410");
        }
        assertThat(cites("LISBON 2007 12")).containsExactly("07LISBON12");
        assertThat(cites("LISBON 12/07 AND ROME 13/06")).containsExactly("07LISBON12", "06ROME13");
        assertThat(cites("STATE 085417/08")).containsExactly("08STATE85417");
    }

    @Test
    void aYearIsOfAllNumbersOfItsStationAndOfNoOther() {
        assertThat(cites("STATE 12, 13 AND 14 (2007)")).containsExactly("07STATE12", "07STATE13", "07STATE14");
        assertThat(cites("STATE 12 & 13 OF 15 APRIL 2007")).containsExactly("07STATE12", "07STATE13");
        assertThat(cites("LISBON 410, ROME 12 (2006)")).containsExactly("08LISBON410", "06ROME12");
        assertThat(cites("LISBON 410 (07 ROME 12)")).containsExactly("08LISBON410", "07ROME12");
        assertThat(cites("(1) ROME 1143, (2) (99) ROME 2196")).containsExactly("08ROME1143", "99ROME2196");
        assertThat(cites("A. 07 LISBON 1 B. LISBON 2")).containsExactly("07LISBON1", "08LISBON2");
        assertThat(cites("LISBON 1999, 2007")).containsExactly("08LISBON1999", "08LISBON2007");
    }

    @Test
    void theDateOfAnotherDocumentIsNotThatOfTheCable() {
        assertThat(cites("LISBON 410 AND ROE EMAIL OF 15 APR 2007")).containsExactly("08LISBON410");
        assertThat(cites("LISBON 410 AND 9/28 TELCON")).containsExactly("08LISBON410");
        assertThat(cites("ROE EMAIL OF 4/15/2007 10:30, LISBON 410")).containsExactly("08LISBON410");
    }

    @Test
    void aDateWithoutAYearIsTheLastSuchOne() {
        assertThat(cites("STATE 85417 OF 15 APR")).containsExactly("08STATE85417");
        assertThat(cites("STATE 85417 OF 15 DEC")).containsExactly("07STATE85417");
        assertThat(cites("LISBON 12 OF 15 DEC")).containsExactly("07LISBON12");
        assertThat(cites("LISBON 410 (12/28)")).containsExactly("07LISBON410");
    }

    @Test
    void noCableCitesItselfOrTheFuture() {
        assertThat(cites("OSLO 123")).isEmpty();
        assertThat(cites("OSLO 122")).containsExactly("08OSLO122");
        assertThat(cites("OSLO 5012")).containsExactly("07OSLO5012");
        assertThat(cites("OSLO 122 AND 5012")).containsExactly("08OSLO122", "07OSLO5012");
        assertThat(cites("LISBON 5012")).containsExactly("08LISBON5012");
        assertThat(cites("09 LISBON 410")).isEmpty();
        assertThat(cites("LISBON 410 (15 APRIL 2009)")).isEmpty();
        RawCable raw = RawCables.withId("07ROME1", "Embassy Rome", "SECRET", List.of("08OSLO1", "07OSLO2"));
        assertThat(CableParser.parse(raw).cites()).containsExactly("07OSLO2");
    }

    @Test
    void namesAndNumbersAreReadAsTheyAreWritten() {
        for (String item : List.of(
                "LISBON 00410",
                "LISBON-410",
                "LISBON NO. 410",
                "LISBON NR 410",
                "LISBON #410",
                "LISBON'S 410",
                "LISBON\u2019S 410",
                "LISBON TELEGRAM 410",
                "LISBON'S TEL NO 410",
                "LISBON410",
                "08LISBON410",
                "LISBON 410 (NOTAL)",
                "LISBON 410 PARAS 3-5",
                "AMEMBASSY LISBON 410")) {
            assertThat(cites(item)).as(item).containsExactly("08LISBON410");
        }
        assertThat(cites("REFTEL TEL AVIV 12")).containsExactly("08TELAVIV12");
        assertThat(cites("RIO DE JAN 138")).containsExactly("08RIODEJANEIRO138");
        assertThat(cites("N'DJAMENA 12")).containsExactly("08NDJAMENA12");
        assertThat(cites("SECSTATE 85417, DEPT OF STATE 85418")).containsExactly("08STATE85417", "08STATE85418");
        assertThat(cites("75 SAIGON 15012")).containsExactly("75SAIGON15012");
    }

    @Test
    void theLetterOAndTheNoughtStandForOneAnother() {
        assertThat(cites("0TTAWA 12")).containsExactly("08OTTAWA12");
        assertThat(cites("SANTIAG0 12")).containsExactly("08SANTIAGO12");
        assertThat(cites("O4 CHENNAI 12")).containsExactly("04CHENNAI12");
        assertThat(cites("C0L0MB0 O12O")).containsExactly("08COLOMBO120");
        assertThat(cites("STATE 85O17 AND 0SLO 12")).containsExactly("08STATE85017", "08OSLO12");
        assertThat(cites("07OTTAWA57, 00 ROME 10")).containsExactly("07OTTAWA57", "00ROME10");
    }

    @Test
    void otherNumbersAreNoCables() {
        for (String item : List.of(
                "DOE/ROE EMAIL OF 4/15/2008 10:30",
                "DOE-ROE TELCON 12 MAY 2008",
                "ROE EMAIL 10 JUNE 2008, 14:05",
                "LISBON EMAIL OF MAY 12",
                "UNSCR 1540",
                "FAX 202-647-1234",
                "MAY 12",
                "LISBON 12:30",
                "LISBON 1030Z",
                "LISBON 15 APR 08",
                "LISBON 12/5/08",
                "LISBON 9/28",
                "PARAS 3 AND 4",
                "AGENCY 152048JAN75")) {
            assertThat(cites(item)).as(item).isEmpty();
        }
    }

    private static List<String> cites(String item) {
        LocalDateTime created = LocalDateTime.of(2008, 6, 11, 9, 30);
        String body = "UNCLAS OSLO 000123\n\nSUBJECT: THE QUAY\nREF: " + item + "\n\n1. The menders met.\n";
        return CableParser.parse(new RawCable(
                        "08OSLO123",
                        created,
                        Clock.MINUTE,
                        null,
                        "UNCLASSIFIED",
                        "Embassy Oslo",
                        List.of(),
                        "",
                        body,
                        List.of()))
                .cites();
    }
}
