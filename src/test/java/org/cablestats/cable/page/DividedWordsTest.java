package org.cablestats.cable.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.RawCables;
import org.cablestats.cable.body.CleanText;
import org.junit.jupiter.api.Test;

class DividedWordsTest {
    @Test
    void aWordDividedAtALinesEndIsWhole() {
        assertThat(text("THE LIGHT-\nHOUSE'S UNDER-\nSTANDING OF HERO-\nIN"))
                .isEqualTo("THE LIGHTHOUSE'S UNDERSTANDING OF HEROIN");
        assertThat(text("the govern- \n  ment met")).isEqualTo("the government met");
        assertThat(text("THE ZORBLAMP. A ZORB-\nLAMP.")).isEqualTo("THE ZORBLAMP. A ZORBLAMP.");
        assertThat(text("THE ZORBI-\nLAMPEE")).isEqualTo("THE ZORBILAMPEE");
    }

    @Test
    void aHyphenThatBelongsToTheWordStays() {
        assertThat(text("A HARBOUR-\nMASTER")).isEqualTo("A HARBOUR-MASTER");
        assertThat(text("ANTI-\nNARCOTICS WORK IS ANTI-\nCIPATED")).isEqualTo("ANTI-NARCOTICS WORK IS ANTICIPATED");
        assertThat(text("FRANCO-\nPORTUGUESE, NON-\nPROLIFERATION")).isEqualTo("FRANCO-PORTUGUESE, NON-PROLIFERATION");
        assertThat(text("A RE-ENTRY AND A RE-\nENTRY")).isEqualTo("A RE-ENTRY AND A RE-ENTRY");
        assertThat(text("Perez-\nLampara")).isEqualTo("Perez-Lampara");
    }

    @Test
    void withinALineOnlyAnEnglishWordIsJoined() {
        assertThat(text("THE GOVERN- MENT IS IN JAN- APRIL, MID- AND LONG-TERM, ZORBI- LAMPEE"))
                .isEqualTo("THE GOVERNMENT IS IN JAN- APRIL, MID- AND LONG-TERM, ZORBI- LAMPEE");
    }

    @Test
    void aPageMayEndWithinAWord() {
        String body = "THE GOVERN-\nUNCLASSIFIED\n\nPAGE 02        NOWHER  00545  281103Z\n\nMENT MET.\n";
        CleanText clean = CleanText.of(body);
        assertThat(clean.text()).isEqualTo("THE GOVERNMENT MET.\n");
        assertThat(body.charAt(clean.cuts().source(clean.text().indexOf("MENT"))))
                .isEqualTo('M');
    }

    @Test
    void whatIsNoWordIsLeftAlone() {
        for (String text :
                List.of("A-\nLAMP", "THE F-\n16", "LAMPS -\nAND OIL", "LAMPS--\nOIL", "LAMPS-\nREF: LAKE 1", "LAMP-")) {
            assertThat(text(text)).isEqualTo(text);
        }
    }

    @Test
    void theSubjectIsWhole() {
        Cable cable = RawCables.body("UNCLAS LAKE 1\n\nSUBJECT: NON-\nEXISTENT LAMPS: COMMUNI-\nQUE\n\n1. A LAMP.\n");
        assertThat(cable.message().subject()).isEqualTo("NON-EXISTENT LAMPS: COMMUNIQUE");
        assertThat(cable.content().brokenWords()).isZero();
    }

    private static String text(String body) {
        return CleanText.of(body).text();
    }
}
