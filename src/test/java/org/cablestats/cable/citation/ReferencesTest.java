package org.cablestats.cable.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.RawCables;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void readsTheFormsOfAList() {
        assertThat(cites("REF: A. STATE 40721 \n     B. RIYADH 43 \n")).containsExactly("07STATE40721", "07RIYADH43");
        assertThat(cites("REF: A) 05 SAO PAULO 405; B) 2006 BRASILIA 03242 (NOTAL)\n"))
                .containsExactly("05SAOPAULO405", "06BRASILIA3242");
        assertThat(cites("REFS: (1) 2005 ROME 1143, (2) (99) ROME 2196\n")).containsExactly("05ROME1143", "99ROME2196");
        assertThat(cites("Ref(s): A. REF A HAVANA 639; B: Sao Paulo 0031\n"))
                .containsExactly("07HAVANA639", "07SAOPAULO31");
        assertThat(cites("REFTEL: 06-OTTAWA-57\n")).containsExactly("06OTTAWA57");
        assertThat(cites("REF: STATE: 73097\n")).containsExactly("07STATE73097");
        assertThat(cites("REF: A. ASUNCION 701 (06)\n\u00b6B. ASUNCION 338 (2005)\n"))
                .containsExactly("06ASUNCION701", "05ASUNCION338");
    }

    @Test
    void aSecondSerialInheritsYearAndPost() {
        assertThat(cites("REF: 06 STATE 41252 AND 44603\n")).containsExactly("06STATE41252", "06STATE44603");
        assertThat(cites("REF: STATE 12, 13, AND 14, 06 ROME 15\n"))
                .containsExactly("07STATE12", "07STATE13", "07STATE14", "06ROME15");
        assertThat(cites("REF: TRIPOLI 723 AND PREVIOUS\n")).containsExactly("07TRIPOLI723");
    }

    @Test
    void mendsTheNamesOfPosts() {
        assertThat(
                        cites(
                                "REF: A. SECTSTATE 1\nB. USUN NE YORK 2\nC. RIO DE JAN 3\nD. TRIPOLII 4\nE. HAGUE 5\nF. BRAZIL 6\n"))
                .containsExactly(
                        "07STATE1", "07USUNNEWYORK2", "07RIODEJANEIRO3", "07TRIPOLI4", "07THEHAGUE5", "07BRASILIA6");
    }

    @Test
    void otherDocumentsAreNoCables() {
        for (String item : List.of(
                "DOE-ROE EMAIL 05/11/07",
                "SECDEF MSG DTG 301601Z SEP 08",
                "ROME IIR 6 899 0149 10",
                "PARIS POINTS JULY 15",
                "INCSR BRAZIL 2008",
                "STATE CA-3400 NOV 2, 1966",
                "TEHRAN'S A-077 OF MAY 15",
                "TELCONS 9/28 AND 29")) {
            assertThat(cites("REF: " + item + "\n")).as(item).isEmpty();
        }
    }

    @Test
    void theListEndsAtABlankLineWithoutAFurtherItem() {
        assertThat(cites("REF: A. ROME 1\n\n     B. ROME 2\n\nC O N F I D E N T I A L ROME 000472 SIPDIS\n"))
                .containsExactly("07ROME1", "07ROME2");
        assertThat(cites("REF: ROME 1\n1. (U) ROME 2 is not meant.\n")).containsExactly("07ROME1");
    }

    @Test
    void joinsTheSourcesOwnListWithoutItsMalformedIdsAndItself() {
        RawCable raw = RawCables.withId(
                "07ROME1",
                "Embassy Rome",
                "SECRET",
                List.of("07ROME1", "06ANOI582", "04A:TEGUCIGALPA2435", "08STATE145084AND151252", "06ANOI582"));
        assertThat(CableParser.parse(raw).cites()).containsExactly("06HANOI582");
    }

    @Test
    void findsACorrectedIdThatIsWrittenWithBlanks() {
        assertThat(cites("REF: A. 09 SECTION 01OF03BRUSSELS1234 B. 06 ASTANA \n"))
                .containsExactly("09USEUBRUSSELS1234", "06ASTANA204");
    }

    private static List<String> cites(String body) {
        return RawCables.body(body).cites();
    }
}
