package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablestats.cable.header.HeaderKind;
import org.cablestats.cable.paragraph.Paragraph;
import org.junit.jupiter.api.Test;

class CableParserTest {
    /** The form of a copied page that lost its lines of capitals. */
    private static final String COPY = """
            E.O. 12958: N/A\s
            1.  Summary:  Two harbor masters met to talk about lamps and\s
            buoys.  End Summary.\s
            2.  The harbor masters of the two lakes said that t
            he lamp of\s
            ASTANA 00009991  002 OF 003\s
            the northern pier is at the top of the list and that usi
            ng gas\s
            is out of fashion, as all who came there said.\s
            2.  A second number two follows, as drafters can err, and ends at the
            3.  Nobody cleared this.\s
            """;

    @Test
    void readsACopyThatLostItsLinesOfCapitals() {
        Cable cable = CableParser.parse(RawCables.of("DE RUEHTA #9991/01 3450930\nP 110930Z DEC 07\n", COPY));
        assertThat(cable.message().headerKind()).isEqualTo(HeaderKind.ACP127);
        assertThat(cable.message().precedence()).isEqualTo("P");
        assertThat(cable.message().transmission().originator()).isEqualTo("RUEHTA");
        assertThat(cable.message().section()).isEqualTo(1);
        assertThat(cable.message().sections()).isEqualTo(3);
        assertThat(cable.message().subject()).isNull();
        assertThat(cable.tags()).isEmpty();
        assertThat(cable.dates().dateTimeGroup()).isEqualTo("110930Z DEC 07");
        assertThat(cable.secrecy().executiveOrder()).isEqualTo("12958");
        assertThat(cable.secrecy().declassifyRule()).isEqualTo("N/A");
        assertThat(cable.place()).isEqualTo(new Place("Embassy Astana", "Astana", "KZ", "SCA"));
        assertThat(cable.issues()).containsExactly(Issue.PARAGRAPHS_OUT_OF_ORDER);
    }

    @Test
    void keepsParagraphsInTheirOrderWithTheirPlaceInTheBody() {
        Content content = CableParser.parse(RawCables.of("", COPY)).content();
        assertThat(content.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 2, 3);
        assertThat(content.pageMarkers()).isEqualTo(1);
        assertThat(content.brokenWords()).isEqualTo(2);
        Paragraph broken = content.paragraphs().get(1);
        assertThat(broken.text())
                .startsWith("2.  The harbor")
                .contains("said that the lamp of \nthe northern pier")
                .contains("using gas")
                .endsWith("who came there said.");
        assertThat(COPY.substring(broken.start(), broken.end()))
                .startsWith("2.  The harbor")
                .contains("002 OF 003")
                .endsWith("who came there said.");
        assertThat(content.summary()).isEqualTo("Two harbor masters met to talk about lamps and \nbuoys.");
        assertThat(content.text()).isEqualTo(CableParser.textOf(COPY));
    }

    @Test
    void fingerprintIsThatOfTheParsedCable() {
        RawCable raw = RawCables.of("P 110930Z DEC 07\n", COPY);
        Cable cable = CableParser.parse(raw);
        assertThat(CableParser.fingerprint(raw))
                .isEqualTo(new Fingerprint(
                        "07ASTANA9991",
                        cable.identity().rawId(),
                        cable.dates().created(),
                        null,
                        COPY.length(),
                        cable.identity().contentDigest()));
    }

    @Test
    void theMarkingIsComparedWithTheMetadata() {
        assertThat(markedAndListed("C O N F I D E N T I A L ASTANA 009991", "CONFIDENTIAL//NOFORN"))
                .isFalse();
        assertThat(markedAndListed("UUNCLAS ASTANA 009991", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"))
                .isFalse();
        assertThat(markedAndListed("E C R E T ASTANA 009991", "SECRET")).isFalse();
        assertThat(markedAndListed("S e c r e t astana 009991", "UNCLASSIFIED")).isTrue();
        assertThat(markedAndListed("LIMITED OFFICIAL USE ASTANA 9991", "UNCLASSIFIED"))
                .isTrue();
        assertThat(markedAndListed("SECRETARY FOR THE LAMPS", "UNCLASSIFIED")).isFalse();
        assertThat(markedAndListed("SECRET ASTANA 9991", "COSMIC BANANA")).isFalse();
    }

    private static boolean markedAndListed(String marking, String classification) {
        RawCable raw = RawCables.of("", marking + " \n \nSUBJECT: LAMPS \n");
        Cable cable = CableParser.parse(new RawCable(
                raw.id(),
                raw.created(),
                raw.clock(),
                null,
                classification,
                raw.origin(),
                raw.references(),
                "",
                raw.body(),
                raw.issues()));
        return cable.issues().contains(Issue.MARKING_DISAGREES);
    }
}
