package org.cablestats.cable.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.RawCables;
import org.cablestats.cable.paragraph.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void aNumberInOrderBeginsAParagraphWhateverStandsBefore() {
        assertThat(numbers("1. The lamp\n2. the pier and\n3.  The sea.\n")).containsExactly(1, 2, 3);
    }

    @Test
    void aNumberOutOfOrderNeedsABlankLineOrAFullStopOrAMark() {
        assertThat(numbers("1. The lamp of article\n7. Of the law.\n")).containsExactly(1);
        assertThat(numbers("1. The lamp.\n \n7. The pier.\n")).containsExactly(1, 7);
        assertThat(numbers("1. The lamp.\n1. The pier.\n9. The sea.\n")).containsExactly(1, 1);
        assertThat(numbers("1. The lamp of\n7. (C) The pier.\n")).containsExactly(1, 7);
    }

    @Test
    void decimalsYearsAndSectionsOfTheOrderAreNoParagraphs() {
        assertThat(numbers("\n1.4 (b) and (d)\n\n2007. The year.\n\n2.5 percent\n\n1.5\n"))
                .isEmpty();
    }

    @Test
    void editorsRanParagraphsTogether() {
        String long1 = "1. (C) The lamp of the northern pier is lit at four in the afternoon, in winter at three. ";
        assertThat(numbers(long1 + "Of Piers 2. (C) The pier. 3.(U) The sea.\n"))
                .containsExactly(1, 2, 3);
        assertThat(numbers(long1 + "2. The pier is old. 3. The sea is not.\n\n4. The end.\n"))
                .containsExactly(1, 2, 3, 4);
        assertThat(numbers(long1 + "Three wishes: 1. Oil. 2. Wicks. 3. Glass.\n\n2. The end.\n"))
                .containsExactly(1, 2);
        assertThat(numbers(
                        "REF: LAKE 12 1. The lamp of the northern pier is lit at four in the afternoon.\n\n2. So.\n"))
                .containsExactly(1, 2);
        assertThat(numbers("1. The lamp. 2. The pier.\n\n3. So.\n")).containsExactly(1, 3);
    }

    @Test
    void acceptsTheSignsOfWebPages() {
        assertThat(numbers("\n\u00b61.  The lamp.\n  2.(SBU) The pier.\n")).containsExactly(1, 2);
    }

    @Test
    void normalisesPortionMarks() {
        assertThat(marks("(C)", "(SBU)", "(S//NF)", "(C NF)", "(S-NF)", "(N/SF)", "( C )", "(U//FOUO)", "(c)"))
                .containsExactly("C", "SBU", "S/NF", "C/NF", "S/NF", "S/NF", "C", "U/FOUO", "C");
        assertThat(marks("(S/REL NATO)", "(C/REL UK)", "(S//FGI//NF)", "(C/NOFORN)"))
                .containsExactly("S/REL NATO", "C/REL UK", "S/FGI/NF", "C/NF");
        assertThat(marks("(IRAN)", "(U.S.)", "(Cairo)", "(C", "()")).containsOnlyNulls();
    }

    @Test
    void countsPortionMarks() {
        assertThat(RawCables.body("1. (C) A.\n\n2. (U) B.\n\n3. (C) D.\n")
                        .secrecy()
                        .portionMarks())
                .hasToString("{C=2, U=1}");
    }

    @Test
    void theSignatureIsNoPartOfTheLastParagraph() {
        assertThat(last("1. The lamp.\n \nLAMPLIGHTER \n \n")).isEqualTo("1. The lamp.");
        assertThat(last("1. The lamp.\n \nDOE\nROE \n=======CABLE ENDS=======\n"))
                .isEqualTo("1. The lamp.");
        assertThat(last("1. THE LAMP BURNS AT THE\nPIER\n")).isEqualTo("1. THE LAMP BURNS AT THE\nPIER");
    }

    @Test
    void headingsStayInTheParagraphBeforeThem() {
        List<Paragraph> paragraphs = RawCables.body("1. The lamp.\n\nPIERS\n-----\n\n2. The pier.\n")
                .content()
                .paragraphs();
        assertThat(paragraphs)
                .extracting(Paragraph::text)
                .containsExactly("1. The lamp.\n\nPIERS\n-----", "2. The pier.");
    }

    private static List<Integer> numbers(String body) {
        return RawCables.body(body).content().paragraphs().stream()
                .map(Paragraph::number)
                .toList();
    }

    private static List<String> marks(String... written) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < written.length; at++) {
            body.append(at + 1).append(". ").append(written[at]).append(" Lamps.\n\n");
        }
        return RawCables.body(body.toString()).content().paragraphs().stream()
                .map(Paragraph::mark)
                .toList();
    }

    private static String last(String body) {
        List<Paragraph> paragraphs = RawCables.body(body).content().paragraphs();
        return paragraphs.get(paragraphs.size() - 1).text();
    }
}
