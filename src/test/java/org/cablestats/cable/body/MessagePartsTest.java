package org.cablestats.cable.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCables;
import org.cablestats.cable.paragraph.Paragraph;
import org.junit.jupiter.api.Test;

class MessagePartsTest {
    private static final String TOP = "E.O. 11652: N/A\nTAGS: EFIS, PO\nSUBJECT: LAMPS\n\n";

    private static final String HEADER = """

            UNCLASSIFIED

            PAGE 01        NOWHER  00020  02 OF 02  141520Z

            43
            ACTION EUR-12

            INFO  OCT-01  ISO-00  COME-00  /013 W
                                    --------------------- 090976
            R 141455Z MAR 75
            FM AMEMBASSY NOWHERE
            TO SECSTATE WASHDC 2234
            INFO AMEMBASSY ELSEWHERE
            AMCONSUL ANYWHERE

            """;

    private static final String FIRST = "UNCLAS SECTION 1 OF 2 NOWHERE 0020\n\n" + TOP
            + "1. THE KEEPERS MET ON THE QUAY.\n\n2. THEY WILL MEET AGAIN WHEN THE BOATS COME IN WITH\n";

    private static final String SECOND_MARKING = "UNCLAS SECTION 2 OF 2 NOWHERE 0020\n\n";
    private static final String SECOND = "THE MORNING TIDE.\n\n3. THE MASTER LENDS HIS LAMP.\nKEEPER\n";

    private static final String WHOLE = FIRST + SECOND;

    @Test
    void aSecondSectionGoesOnWhereTheFirstOneEnds() {
        assertThat(text(FIRST + HEADER + SECOND_MARKING + SECOND)).isEqualTo(WHOLE);
        assertThat(text(FIRST + "\n" + SECOND_MARKING + SECOND)).isEqualTo(WHOLE);
    }

    @Test
    void aRepeatedTopIsNoText() {
        assertThat(text(FIRST + HEADER + SECOND_MARKING + TOP + SECOND)).isEqualTo(WHOLE);
        String longer = TOP.replace("LAMPS", "LAMPS THAT BURN\nON THE QUAY (SECTION 2)");
        assertThat(text(FIRST + HEADER + SECOND_MARKING + "SIPDIS\n\n" + longer + SECOND))
                .isEqualTo(WHOLE);
    }

    @Test
    void sectionsAreReadInTheirOrder() {
        String body = SECOND_MARKING + SECOND + HEADER + FIRST + "\nUNCLASSIFIED\n\nNNN";
        Cable cable = RawCables.body(body);
        assertThat(cable.content().text()).isEqualTo(WHOLE);
        assertThat(cable.content().body()).isEqualTo(body);
        assertThat(cable.content().paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
        for (Paragraph paragraph : cable.content().paragraphs()) {
            assertThat(body.substring(paragraph.start(), paragraph.end())).startsWith(paragraph.number() + ". THE");
            assertThat(paragraph.text())
                    .startsWith(CableParser.textsBetween(body, List.of(paragraph.start()), List.of(paragraph.end()))
                            .get(0));
        }
        assertThat(cable.content().paragraphs().get(1).text()).endsWith("COME IN WITH\nTHE MORNING TIDE.");
        assertThat(cable.message().subject()).isEqualTo("LAMPS");
    }

    @Test
    void sectionsAreNumberedInWordsOrOnALineBelow() {
        String words = FIRST.replace("SECTION 1 OF 2", "SECTION ONE OF TWO");
        assertThat(text(words + HEADER + SECOND_MARKING.replace("SECTION 2 OF", "FINAL SECTION OF") + SECOND))
                .isEqualTo(words + SECOND);
        String below = FIRST.replace("UNCLAS SECTION 1 OF 2 NOWHERE 0020", "UNCLAS NOWHERE 0020\nSECTION 1 OF 2");
        assertThat(text(below + HEADER + "UNCLAS NOWHERE 0020\nSECTION 2 OF 2\n\n" + SECOND))
                .isEqualTo(below + SECOND);
    }

    @Test
    void sectionsOfACableAreMarkedWithSpacedLetters() {
        String marking = "C O N F I D E N T I A L SECTION 0# OF 02 LAKE 000020 \n \nSIPDIS \n \n";
        String top = "E.O. 12958: DECL: 01/01/2019 \nTAGS: PREL \nSUBJECT: LAMPS \n \n";
        String wire = """
                VZCZCXRO0001
                PP RUEHXX
                DE RUEHLA #0020/02 0140930
                ZNY CCCCC ZZH
                P 140930Z JAN 09
                FM AMEMBASSY LAKE
                TO RUEHC/SECSTATE WASHDC PRIORITY 0001
                INFO RUEHXX/ELSEWHERE COLLECTIVE
                """;
        String first = marking.replace('#', '1') + top + "1. (C) The lamp burns. \n \n";
        String second = "2. (C) It is dear. \n";
        assertThat(text(first + wire + marking.replace('#', '2') + top + second))
                .isEqualTo(first.strip() + " \n \n" + second);
    }

    @Test
    void aCopyIsReadOnce() {
        String message = "UNCLAS NOWHERE 0020\n\n" + TOP
                + "1. THE KEEPERS MET ON THE QUAY AND SPOKE OF THEIR LAMPS.\n\n2. THEY WILL MEET AGAIN.\nKEEPER\n";
        assertThat(text(message + "\nPOSS DUPE" + HEADER + message.replace("THEIR", "THIER")))
                .isEqualToIgnoringWhitespace(message);
        String cut = message.substring(0, message.indexOf("2."));
        assertThat(text(cut + HEADER + message)).isEqualTo(message);
        assertThat(text(FIRST + HEADER + SECOND_MARKING + SECOND + HEADER + FIRST + HEADER + SECOND_MARKING + SECOND))
                .isEqualToIgnoringWhitespace(WHOLE);
    }

    @Test
    void anotherTextUnderTheSameNumberIsKept() {
        String message = "UNCLAS NOWHERE 0020\n\n1. THE KEEPERS MET ON THE QUAY AND SPOKE OF LAMPS.\n";
        String more = "1. OIL IS DEAR THIS WINTER AND NOBODY WILL LEND US ANY.\n";
        assertThat(text(message + HEADER + "UNCLAS NOWHERE 0020\n\n" + more)).isEqualTo(message + "\n" + more);
    }

    @Test
    void aQuotedCableIsText() {
        String quoted = "UNCLAS NOWHERE 0021\n\n1. QUOTE" + HEADER + FIRST + "UNQUOTE\n\n2. WE AGREE.\n";
        assertThat(text(quoted)).contains("FM AMEMBASSY NOWHERE", "SECTION 1 OF 2 NOWHERE 0020");
        assertThat(MessageParts.of("UNCLAS LAKE 1\n\nFM LAMPOV SAID SO.\n\nFM LAMPOV LEFT.\n"))
                .hasSize(1);
        assertThat(MessageParts.of("SEE SECTION 1 OF 2 AND SECTION 2 OF 2.\nALSO SECTION 2 OF 3.\n"))
                .hasSize(1);
    }

    @Test
    void theTextOfAParagraphHasNoHeaderWithinIt() {
        String body = FIRST + HEADER + SECOND_MARKING + SECOND;
        List<Paragraph> paragraphs = RawCables.body(body).content().paragraphs();
        Paragraph cut = paragraphs.get(1);
        assertThat(CableParser.textsBetween(body, List.of(cut.start()), List.of(cut.end())))
                .containsExactly(cut.text());
    }

    private static String text(String body) {
        return CleanText.of(body).text();
    }
}
