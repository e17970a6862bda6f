package org.cablestats.cable.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void takesOutAMarkerWithTheBlankLinesOfThePrinter() {
        CleanText clean = CleanText.of("the lamp of \n \nASTANA 00009991  002 OF 003 \n \n \nthe pier \n");
        assertThat(clean.text()).isEqualTo("the lamp of \nthe pier \n");
        assertThat(clean.pageMarkers()).isEqualTo(1);
        assertThat(clean.sections()).isEqualTo(3);
    }

    @Test
    void keepsABlankLineThatBelongsToTheText() {
        assertThat(CleanText.of("They were: \n \n \nPARIS 00009991  003 OF 004 \n \n \n- a lamp \n")
                        .text())
                .isEqualTo("They were: \n \n- a lamp \n");
    }

    @Test
    void knowsTheFormsOfMarkers() {
        for (String marker : List.of(
                "ROME 00000001  003.2 OF 004 ",
                "AMERICAN INSTITUTE TAIWAN, TAIPEI 00000012  002 OF 003",
                "** DHAHRAN 00000012  002 OF 003",
                "PAGE 02 ROME 01196 01 OF 02 082030Z ",
                "                       CONFIDENTIAL \nPAGE 02        VATICA  05095  281347Z ",
                "CONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02        NOWHER  00545  281103Z",
                "PAGE 02\n       NOWHER  00545  281103Z",
                "CONFIDENTIAL\n\nPAGE 02 \n       NOWHER  00545  01 OF 02  281103Z",
                "PAGE 02        NOWHER  00545\n 281103Z",
                "<< END OF DOCUMENT >>",
                "*** Current Handling Restrictions *** n/a",
                "   *** Current Classification *** UNCLASSIFIED",
                "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005",
                "A. N. Other Declassified/Released US Department of State EO Systematic Review 04 MAY 2006")) {
            CleanText clean = CleanText.of("the lamp \n" + marker + "\nof the pier \n");
            assertThat(clean.text()).as(marker).isEqualTo("the lamp \nof the pier \n");
            assertThat(clean.pageMarkers()).as(marker).isEqualTo(1);
        }
    }

    @Test
    void takesTheMarkersOfATelegramOutInTheirOrder() {
        CleanText clean = CleanText.of("""
                1. THE LAMP
                CONFIDENTIAL

                CONFIDENTIAL

                PAGE 02        NOWHER  00545  281103Z

                IS LIT.
                Declassified/Released US Department of State EO Systematic Review 30 JUN 2005
                *** Current Handling Restrictions *** n/a
                *** Current Classification *** UNCLASSIFIED
                """);
        assertThat(clean.text()).isEqualTo("1. THE LAMP\nIS LIT.\n");
        assertThat(clean.pageMarkers()).isEqualTo(4);
    }

    @Test
    void takesMarkersOutOfEditedLines() {
        assertThat(CleanText.of("C) 05 SAO PAULO 614 SAO PAULO 00000161 001.3 OF 005 SENSITIVE")
                        .text())
                .isEqualTo("C) 05 SAO PAULO 614 SENSITIVE");
        assertThat(CleanText.of("IN THE OLD  UNCLASSIFIED\nPAGE 02 VATICA 00819 190632Z ARCHIVE OF LAMPS")
                        .text())
                .isEqualTo("IN THE OLD  ARCHIVE OF LAMPS");
        assertThat(CleanText.of("B) TRIPOLI 227 TRIPOLI 00000402 \n\n001.2 OF 003 \n")
                        .text())
                .isEqualTo("B) TRIPOLI 227 \n");
    }

    @Test
    void leavesWhatOnlyLooksLikeAMarker() {
        for (String text : List.of(
                "UNCLAS SECTION 01 OF 03 ASTANA 003287 \n",
                "12 OF 14 CONVENTIONS",
                "ON PAGE 02 OF THE DRAFT",
                "ON PAGE 02\nLAMPS 1450 ARE LIT",
                "he wrote << END OF DOCUMENT >> below",
                "SOME 00000001 LAMPS, 12 OF 144 BROKEN",
                "HE WROTE *** Current Classification *** NONE \n",
                "a stamp /Released US Department of State " + "upon a lamp ".repeat(20) + "\n")) {
            assertThat(CleanText.of(text).text()).isEqualTo(text);
        }
    }

    @Test
    void joinsAWordThatIsInTheListOrElsewhereInTheText() {
        assertThat(CleanText.of("at the \ntop of usi\nng gas \n").text()).isEqualTo("at the \ntop of using gas \n");
        assertThat(CleanText.of("the Vorlampers \nof the vorlam\npers came \n").text())
                .isEqualTo("the Vorlampers \nof the vorlampers came \n");
    }

    @Test
    void joinsNothingElse() {
        for (String text : List.of(
                "at the \ntop of usq\nng gas \n",
                "at the\ntop of usi\nng gas\n",
                "at the \ntop of usi \nng gas \n",
                "at the \ntop of USI\nng gas \n",
                "usi\nng gas \n")) {
            assertThat(CleanText.of(text).text()).isEqualTo(text);
        }
    }

    @Test
    void knowsTheWayBackFromAnyCharacter() {
        for (int seed = 0; seed < 50; seed++) {
            String source = source(new Random(seed));
            CleanText clean = CleanText.of(source);
            for (int at = 0; at < clean.text().length(); at++) {
                assertThat(source.charAt(clean.cuts().source(at)))
                        .as("seed %s, position %s", seed, at)
                        .isEqualTo(clean.text().charAt(at));
            }
        }
    }

    private static String source(Random random) {
        List<String> pieces = List.of(
                "the lamp of \n",
                "ROME 00000001  002 OF 004 \n",
                " \n",
                "usi\nng gas \n",
                "PAGE 02 ROME 01196 082030Z\n",
                "A 1 OF 2 \n");
        List<String> drawn = new ArrayList<>();
        for (int piece = 0; piece < 30; piece++) {
            drawn.add(pieces.get(random.nextInt(pieces.size())));
        }
        return String.join("", drawn);
    }
}
