package org.cablestats.cable.top;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cablestats.cable.Message;
import org.cablestats.cable.RawCables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreambleTest {
    @Test
    void readsTheSubjectOverItsLines() {
        assertThat(subject("SUBJECT: LAMPS OF THE LAKE AND THE \nNORTHERN PIER \n \nREF: ROME 1\n"))
                .isEqualTo("LAMPS OF THE LAKE AND THE NORTHERN PIER");
        assertThat(subject("SUBJ: THE US- \nITALIAN LAMPS -\nAN END\n1. (U) Lamps.\n"))
                .isEqualTo("THE US-ITALIAN LAMPS - AN END");
        assertThat(subject("UBJECT: LAMPS\nThis is an action request; see paragraph 2.\n"))
                .isEqualTo("LAMPS");
        assertThat(subject("SUBJECT: LAMPS OF \nROME 00000954 001.2 OF 004\nROME\n-----\n"))
                .isEqualTo("LAMPS OF ROME");
        assertThat(subject("SUBJECT LAMPS\nREF A. ROME 1\n")).isEqualTo("LAMPS");
        assertThat(subject("SUBEJCT: LAMPS\n")).isEqualTo("LAMPS");
        assertThat(subject("SUBECT: LAMPS\n")).isEqualTo("LAMPS");
        assertThat(subject("SUBJECT: LAMPS AND\nSUMMARY OF OIL\nREFERENCE TO WICKS\n-- AND GLASS\nSUMMARY\n-------\n"))
                .isEqualTo("LAMPS AND SUMMARY OF OIL REFERENCE TO WICKS -- AND GLASS");
    }

    @Test
    void readsTheSubjectFromEditedLines() {
        assertThat(subject("E.o. 12958: n/a Tags: prel Subject: lamps of the lake\n\n(U) Classified"))
                .isEqualTo("lamps of the lake");
        assertThat(subject("SUBJECT: LAMPS REF: A. ROME 1 Classified By: a keeper\n"))
                .isEqualTo("LAMPS");
        assertThat(
                        subject(
                                "SUBJECT: THE LAMPS OF THE LAKE AND OF THE PIER 1. (U) Summary: On a day in June the lamps went out.\n"))
                .isEqualTo("THE LAMPS OF THE LAKE AND OF THE PIER");
    }

    @Test
    void theSubjectHasNoPortionMarkAndNoEntities() {
        assertThat(subject("SUBJECT: (S/NF) LAMPS (U)\n")).isEqualTo("LAMPS");
        assertThat(subject("SUBJECT: (ROME) KEEPER&#8217;S LAMPS\n")).isEqualTo("(ROME) KEEPER\u2019S LAMPS");
        assertThat(subject("SUBJECT: SUBJECT: LAMPS (REF: ROME 1)\n")).isEqualTo("LAMPS");
        assertThat(subject("SUBJECT - LAMPS; REF: ROME 1\n")).isEqualTo("LAMPS");
        assertThat(subject("1. (U) Subject to approval, lamps burn.\n")).isNull();
        assertThat(subject("SUBJECT: \n \n1. (U) Lamps.\n")).isNull();
    }

    @Test
    void readsTheOrder() {
        assertThat(order("E.O. 12958: N/A \n")).isEqualTo(new ExecutiveOrder("12958", null, "N/A"));
        assertThat(order("E.0. 12958: DECL: 07/24/2018\n"))
                .isEqualTo(new ExecutiveOrder("12958", LocalDate.of(2018, 7, 24), null));
        assertThat(order("EO 12958 DECL: 2020/02/23\n"))
                .isEqualTo(new ExecutiveOrder("12958", LocalDate.of(2020, 2, 23), null));
        assertThat(order("SIPDIS E.O. 12356: DECL: 6/30/98\n"))
                .isEqualTo(new ExecutiveOrder("12356", LocalDate.of(1998, 6, 30), null));
        for (String date : List.of(
                "DECL: FEBRUARY 3, 2019",
                "DECL: 3 FEB 2019",
                "DECLASSIFY ON: 02-03-2019",
                "AS AMENDED: DECL: 2/3/19")) {
            assertThat(order("E.O: 12958: " + date + "\n"))
                    .as(date)
                    .isEqualTo(new ExecutiveOrder("12958", LocalDate.of(2019, 2, 3), null));
        }
        assertThat(order("E.O. 12958: DECL: X1, X5 \n")).isEqualTo(new ExecutiveOrder("12958", null, "X1, X5"));
        assertThat(order("E.O. 12958: DECL: 13/45/2008 \n")).isEqualTo(new ExecutiveOrder("12958", null, "13/45/2008"));
        assertThat(order("E.O.1295: NA TAGS: PREL\n")).isEqualTo(new ExecutiveOrder("1295", null, "NA"));
    }

    @Test
    void readsCaptionsOnce() {
        assertThat(RawCables.body(
                                "UNCLAS ROME 000001 \n \nSIPDIS \n \nNOFORN SIPDIS \nC O R R E C T E D  C O P Y (LAMP) \nE.O. 12958: N/A\n")
                        .secrecy()
                        .captions())
                .containsExactly("SIPDIS", "NOFORN", "CORRECTED COPY");
    }

    @Test
    void readsReasonsAsLetters() {
        assertThat(reasons("Classified By: Keeper Joan Doe for reasons 1.4 (b) and (d). \n"))
                .containsExactly("b", "d");
        assertThat(reasons("CLASSIFIED BY KEEPER JOAN DOE. REASON: 1.5 (D,\nB)\n"))
                .containsExactly("b", "d");
        assertThat(reasons("ROMEClassified By: Keeper, 1.4 (b/ \nd). A lamp\n")).containsExactly("b", "d");
        assertThat(reasons("Classified By: Keeper Doe for reasons 1.4 (b) a\nnd 1.4(d)\n"))
                .containsExactly("b", "d");
        assertThat(reasons("SUBJECT: LAMPS \n \n1. (U) CLASSIFIED BY KEEPER DOE, REASON 1.5 (D). \n"))
                .containsExactly("d");
        assertThat(reasons("SUBJECT: LAMPS \nREASON: 1.5 (D) \n")).containsExactly("d");
        assertThat(reasons("SUBJECT: LAMPS 1.4 (b)\n")).isEmpty();
    }

    @Test
    void readsSectionsFromTheMarkingInItsSpellings() {
        for (String marking : List.of(
                "UNCLAS SECTION 01 OF 03 ROME 000001",
                "UUNCLAS SECTION 01 OF 03 ROME",
                "S e c r e t section 01 OF 03 rome",
                "E C R E T SECTION 01 OF 03 ROME")) {
            Message message =
                    RawCables.body("Monday, 1 June 2009\n" + marking + " \n").message();
            assertThat(message.section()).as(marking).isEqualTo(1);
            assertThat(message.sections()).as(marking).isEqualTo(3);
        }
        assertThat(RawCables.body("C O N F I D E N T I A L ROME 000001 \n")
                        .message()
                        .sections())
                .isEqualTo(1);
        assertThat(RawCables.body("Lamps and piers.\n").message().sections()).isNull();
    }

    @Test
    void readsTheSummaryInItsForms() {
        assertThat(summary("SUMMARY: LAMPS BURN.\nEND SUMMARY\n\n1. THEN\n")).isEqualTo("LAMPS BURN.");
        assertThat(summary("SUMMARY\n-------\n\n1. (C) Lamps burn.\nEnd Summary.\n\nPIERS\n"))
                .isEqualTo("Lamps burn.");
        assertThat(summary("1. (C) Summary and Comment: Lamps burn. END\nSUMMARY AND COMMENT.\n"))
                .isEqualTo("Lamps burn.");
        assertThat(summary("1. (C) SUMMARY: Lamps burn.\n \nWHAT WE KNOW\n")).isEqualTo("Lamps burn.");
        assertThat(summary("------- SUMMARY -------\n\n1. Summary: Lamps burn. End Summary.\n"))
                .isEqualTo("Lamps burn.");
        assertThat(summary("1. (U) Summary of the lamps follows.\n")).isNull();
    }

    private static @Nullable String subject(String body) {
        return RawCables.body(body).message().subject();
    }

    private static @Nullable String summary(String body) {
        return RawCables.body(body).content().summary();
    }

    private static List<String> reasons(String body) {
        return RawCables.body(body).secrecy().reasons();
    }

    private static ExecutiveOrder order(String body) {
        return ExecutiveOrder.read(Preamble.of(body));
    }
}
