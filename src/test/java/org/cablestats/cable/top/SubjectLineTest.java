package org.cablestats.cable.top;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.RawCables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubjectLineTest {
    private static final String FIRST_PARAGRAPH = "\n \n1. (U) Lamps burn.\n";

    @Test
    void findsTheKeywordHoweverItWasTyped() {
        for (String keyword : List.of(
                "SUBJECT:",
                "SUBJ:",
                "SUBJECT.",
                "SUBJECT -",
                "SUBJECT --",
                "SUBJECT;",
                "SUBJECT::",
                "SUBJECT :",
                "SUBJECT:-",
                "SUBJECT",
                "Subject -",
                "Subj.",
                "S U B J E C T:",
                "SUBJECT: SUBJECT:",
                "SUBJECT:\nSUBJECT:",
                "SUBJECT: \n \nSUBJ:",
                "SUBJECT SUBJECT:",
                "SUBJECT:\n-----\n")) {
            assertThat(subject(keyword + " LAMPS OF ROME" + FIRST_PARAGRAPH))
                    .as(keyword)
                    .isEqualTo("LAMPS OF ROME");
        }
        assertThat(subject("Subject-matter experts met." + FIRST_PARAGRAPH)).isNull();
        assertThat(subject("SUBJECT: ... AND LAMPS" + FIRST_PARAGRAPH)).isEqualTo("... AND LAMPS");
    }

    @Test
    void endsBeforeAHandlingNotice() {
        for (String notice : List.of(
                "SENSITIVE BUT UNCLASSIFIED - HANDLE ACCORDINGLY",
                "NOT FOR INTERNET DISTRIBUTION",
                "FOR OFFICIAL USE ONLY",
                "PLEASE PROTECT: BUSINESS PROPRIETARY INFORMATION",
                "SENSITIVE",
                "*** SENSITIVE ***",
                "This message is sensitive but unclassified.  Please handle\naccordingly.",
                "(Sensitive but unclassified. Please protect.)",
                "THIS IS AN ACTION REQUEST. SEE PARA 3.",
                "(SBU) Please protect accordingly.")) {
            for (String title : List.of("LAMPS OF ROME", "LAMPS OF al-MADINA AND McCABE", "Lamps of Rome")) {
                assertThat(subject("SUBJECT: " + title + "\n" + notice + FIRST_PARAGRAPH))
                        .as(notice)
                        .isEqualTo(title);
            }
        }
        assertThat(
                        subject(
                                "SUBJECT: LAMPS OF THE LAKE, AND OF THE PIER THAT\nWAS BUILT IN MAY\nThis cable is sensitive.\n"))
                .isEqualTo("LAMPS OF THE LAKE, AND OF THE PIER THAT WAS BUILT IN MAY");
        assertThat(subject("SUBJECT: LAMPS AND\nSENSITIVE ISSUES" + FIRST_PARAGRAPH))
                .isEqualTo("LAMPS AND SENSITIVE ISSUES");
    }

    @Test
    void endsBeforeAHeadingWithItsRule() {
        for (String heading : List.of(
                "INTRODUCTION\n------------",
                "Introduction\n============",
                "-------\nSUMMARY\n-------",
                "- - - - -\nWHAT IS LIT",
                "---------- SUMMARY ----------",
                "-- SUMMARY --",
                "Summary\n-------",
                "SUMMARY:",
                "COMMENT:")) {
            for (String title : List.of("LAMPS OF ROME", "Lamps of Rome")) {
                assertThat(subject("SUBJECT: " + title + "\n" + heading + FIRST_PARAGRAPH))
                        .as(heading)
                        .isEqualTo(title);
            }
        }
    }

    @Test
    void endsBeforeTheFirstParagraph() {
        for (String paragraph : List.of(
                "\n1. (C) Summary: Lamps burn.",
                "\n1.(U) Lamps burn.",
                "\n1. LAMPS BURN.",
                "\n1) (U) Lamps burn.",
                "\n(U) 1. Lamps burn.",
                "\n\u00b61. (U) Lamps burn.",
                "\nSummary: Lamps burn.",
                "\nLamps burn at the pier, and the keeper is glad of it.",
                "\nTHE KEEPER SAYS THAT LAMPS BURN. HE IS GLAD OF THE\nWHOLE.",
                " 1. (U) Lamps burn.",
                " 1.(U) Lamps burn.",
                " \u00b61. (U) Lamps burn.")) {
            assertThat(subject("SUBJECT: LAMPS OF ROME" + paragraph + "\n"))
                    .as(paragraph)
                    .isEqualTo("LAMPS OF ROME");
        }
    }

    @Test
    void endsBeforeTheReferences() {
        for (String references : List.of(
                " REF: A) ROME 12",
                " REFTEL: ROME 12",
                " Ref: ROME 12",
                " - REF: ROME 12",
                " (REF: ROME 12)",
                " REF A) ROME 12",
                " REFS (A) ROME 12",
                " REFTEL ROME 12",
                "\nRef: ROME 12",
                "\n REF: ROME 12",
                "\nCLASSIFIED BY: DCM DOE\nREF: ROME 12",
                "\nREASON: 1.4 (B)\nREF: ROME 12",
                "\nDerived from: DSCG 05-1\nREF: ROME 12")) {
            Cable cable = RawCables.body("SUBJECT: LAMPS OF ROME" + references + FIRST_PARAGRAPH);
            assertThat(cable.message().subject()).as(references).isEqualTo("LAMPS OF ROME");
            assertThat(cable.cites()).as(references).containsExactly("07ROME12");
        }
        assertThat(subject("SUBJECT: LAMPS (REF A)" + FIRST_PARAGRAPH)).isEqualTo("LAMPS (REF A)");
    }

    @Test
    void goesOnOverTheLinesOfATitle() {
        for (String title : List.of(
                "SUMMARY OF CONSULTATIONS ON THE\nSUMMARY OF OIL AND THE REFERENDUM",
                "LAMPS OF THE REF AND OF THE REFERENCE A. KEEPER",
                "TERMS OF REFERENCE\nFOR LAMPS NO. 1. AND NO. 2.",
                "Lamps of the Lake and of the Northern Pier that was built in\nMay of Last Year",
                "Lamps of the Lake:\nA Visit to the Northern Pier",
                "Lamps in the U.S.\nand on the Lake",
                "VISIT OF CODEL\nSMITH TO ROME",
                "LAMPS OF\nROME\n-----",
                "LAMPS BURN IN THE WHOLE OF THE TOWN AND NOW IN THE NEW\nCONFERENCE ROOM.")) {
            String whole = title.replace("\n-----", "").replace('\n', ' ');
            assertThat(subject("SUBJECT: " + title + FIRST_PARAGRAPH)).isEqualTo(whole);
        }
    }

    private static @Nullable String subject(String body) {
        return RawCables.body(body).message().subject();
    }
}
