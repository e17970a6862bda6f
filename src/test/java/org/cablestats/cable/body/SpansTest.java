package org.cablestats.cable.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.RawCables;
import org.cablestats.cable.body.Span.Kind;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final String TOP = "UNCLAS LAKE 000001 \n \nSUBJECT: LAMPS \n \n";

    @Test
    void aCommentEndsAtItsEndMark() {
        assertThat(found(Kind.COMMENT, "1. A lamp. Comment: It burns. End Comment. It is out. \n"))
                .containsExactly("It burns.");
        assertThat(found(Kind.COMMENT, "1. (C) Comment. It burns. \n \n2. It \nshines. END \nCOMMENT. \n"))
                .containsExactly("It burns. \n \n2. It \nshines.");
        assertThat(found(Kind.COMMENT, "1. A lamp. BEGIN COMMENT: It burns. (End of Comment.) \n"))
                .containsExactly("It burns.");
        assertThat(found(Kind.COMMENT, "1. Summary and Comment: It burns. End Summary and Comment. \n"))
                .isEmpty();
        assertThat(found(Kind.COMMENT, "1. Summary: A lamp. Comment: It burns. End Summary/Comment. \n"))
                .containsExactly("It burns.");
    }

    @Test
    void oneThatNothingClosesEndsWithItsParenthesisOrItsParagraph() {
        assertThat(found(Kind.NOTE, "1. A lamp (Note: an old (but good) one) burns. \n \n2. Oil. \n"))
                .containsExactly("an old (but good) one");
        assertThat(found(Kind.COMMENT, "1. Embassy Comment: It \nburns. \n \n2. Oil. \n"))
                .containsExactly("It \nburns.");
    }

    @Test
    void underAHeadingItRunsToTheNextOne() {
        String text = lines("1. A lamp.", "", "COMMENT", "-------", "", "2. It burns.", "", "3. So.", "", "OIL", "---");
        assertThat(found(Kind.COMMENT, text + lines("", "4. Is dear."))).containsExactly("It burns. \n \n3. So.");
    }

    @Test
    void theSameWordsInASentenceAreNoTitle() {
        assertThat(found(Kind.NOTE, "1. We note that lamps burn. Note that they do. Of note: nothing. End Note. \n"))
                .isEmpty();
        assertThat(found(Kind.COMMENT, "1. He had no comment. Asked for comment, he left. \n"))
                .isEmpty();
    }

    @Test
    void headingsAreUnderlinedOrAlone() {
        String text = lines("SUMMARY", "-------", "", "1. A lamp.", "", "The Oil", "and Its Price", "=============", "")
                + lines(
                        "2. It is dear.",
                        "",
                        "Who Pays",
                        "",
                        "3. All do.",
                        "",
                        "---- Who Does Not ----",
                        "",
                        "4. None.");
        assertThat(found(Kind.HEADING, text))
                .containsExactly("SUMMARY", "The Oil \nand Its Price", "Who Pays", "Who Does Not");
    }

    @Test
    void aTableOrAParagraphIsNoHeading() {
        String text = lines("1. A lamp.", "", "Lamp      Oil", "----      ---", "", "2. It is dear, said the")
                + lines("keeper of the lamp.", "----", "", "and so on.", "", "3. All do.");
        assertThat(found(Kind.HEADING, text)).isEmpty();
    }

    @Test
    void attentionLinesStandAboveTheOrder() {
        String body = lines("UNCLAS LAKE 000001", "", "SIPDIS", "", "STATE FOR EUR/RUS (LAMP)", "AND DRL")
                + lines("TREASURY FOR OASIA", "", "E.O. 12958: N/A", "SUBJECT: LAMPS FOR ALL", "", "1. A lamp.");
        assertThat(texts(Kind.ATTENTION, body))
                .containsExactly("STATE FOR EUR/RUS (LAMP) \nAND DRL \nTREASURY FOR OASIA");
    }

    @Test
    void theSignatureIsTextBelowTheLastParagraph() {
        assertThat(found(Kind.SIGNATURE, lines("1. A lamp.", "", "KEEPER", "LIGHTER", "", "NNNN")))
                .containsExactly("KEEPER \nLIGHTER \n \nNNNN");
        assertThat(found(Kind.SIGNATURE, lines("1. A lamp.", "Lampwright"))).containsExactly("Lampwright");
        assertThat(found(Kind.SIGNATURE, lines("1. A lamp of", "Oslo"))).isEmpty();
        assertThat(found(Kind.SIGNATURE, lines("1. See our site at", "http://lamp.example/index.htm", "KEEPER")))
                .containsExactly("KEEPER");
    }

    @Test
    void theSignatureHasNoWordsOfTheText() {
        for (String end : List.of(
                "MINIMIZE CONSIDERED\nKEEPER",
                "KEEPER\n\nMINIMIZE CONSIDERED",
                "UNQUOTE\nKEEPER",
                "LAMPWRIGHT UNQUOTE KEEPER",
                "COMMENT ---\nKEEPER",
                "KEEPER\n\nUNQUOTE")) {
            assertThat(found(Kind.SIGNATURE, "1. A LAMP.\n\n" + end + "\n"))
                    .as(end)
                    .containsExactly("KEEPER");
        }
        assertThat(found(Kind.SIGNATURE, "1. A LAMP.\nKEEPER\n\nCONFIDENTIAL\n\n<< END OF DOCUMENT >>\n"))
                .containsExactly("KEEPER\n\nCONFIDENTIAL");
    }

    @Test
    void linesOfAHeaderThatTheBodyRepeatsAreNoAttentionLines() {
        String body =
                lines("FM AMEMBASSY LAKE", "TO RUEHC/SECSTATE WASHDC", "INFO RUEHXX/LAMP COLLECTIVE", "RUEHYY/OIL")
                        + lines("STATE FOR EUR/RUS", "", "SUBJECT: LAMPS", "", "1. A lamp.");
        assertThat(texts(Kind.ATTENTION, body)).containsExactly("STATE FOR EUR/RUS");
    }

    @Test
    void aSummaryThatNothingClosesEndsWithItsParagraph() {
        for (String next :
                List.of("2. (U) It is dear.", "The Oil\n-------\nIt is dear.", "-------\nThe Oil", "\nIt is dear.")) {
            assertThat(found(Kind.SUMMARY, "SUMMARY\n-------\n1. (U) A lamp\nburns.\n" + next + "\n"))
                    .as(next)
                    .containsExactly("A lamp\nburns.");
        }
    }

    @Test
    void aNumberInTheSummarysSentenceIsNoParagraph() {
        assertThat(found(Kind.SUMMARY, "SUMMARY: They met on July\n12. The lamp burns.\n"))
                .containsExactly("They met on July\n12. The lamp burns.");
        String edited = "They met " + "and met ".repeat(10) + "in Harbour 885";
        assertThat(found(Kind.SUMMARY, "SUMMARY: " + edited + "\n3. The lamp burns.\n"))
                .containsExactly(edited);
    }

    @Test
    void controlCharactersAreNoWords() {
        assertThat(found(Kind.NOTE, "1. A lamp. Note: \u001f End Note. \n")).isEmpty();
    }

    @Test
    void offsetsAreThoseOfTheBody() {
        String body =
                TOP + lines("1. A lamp.", "", "LAKE 00000001  002 OF 002", "", "", "Comment: It bur\nns. End Comment.");
        for (Span span : RawCables.body(body).content().spans()) {
            assertThat(body.substring(span.start(), span.end()))
                    .startsWith(span.text().substring(0, 2));
        }
    }

    private static String lines(String... lines) {
        return String.join(" \n", lines) + " \n";
    }

    private static List<String> found(Kind kind, String text) {
        return texts(kind, TOP + text);
    }

    private static List<String> texts(Kind kind, String body) {
        return RawCables.body(body).content().spans().stream()
                .filter(span -> span.kind() == kind)
                .map(Span::text)
                .toList();
    }
}
