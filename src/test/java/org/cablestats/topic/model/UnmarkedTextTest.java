package org.cablestats.topic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablestats.cable.CableParser;
import org.junit.jupiter.api.Test;

final class UnmarkedTextTest {
    @Test
    void leavesOutEverythingThatOthersHaveMarkedTheCableWith() {
        assertThat(story("COCAINE", """
                        C O N F I D E N T I A L LA PAZ 001784

                        SIPDIS
                        DEA FOR OEL

                        E.O. 12958: DECL: 08/17/2019
                        TAGS: SNAR, PGOV,
                        IAEA, BL
                        SUBJECT: COCAINE
                        REF: A. LA PAZ 1
                        Classified By: An officer for reasons 1.4 (b) and (d).

                        1. (C) Coca leaves were burnt.

                        2. (C) The end.
                        SURNAME
                        """))
                .isEqualToIgnoringWhitespace("COCAINE 1. (C) Coca leaves were burnt. 2. (C) The end.");
    }

    @Test
    void leavesOutTheTagsOfALaterSection() {
        assertThat(story(null, """
                        UNCLAS SECTION 01 OF 02 ASTANA 000001

                        TAGS: SNAR
                        SUBJECT: A

                        1. First.

                        TAGS: SNAR, PREL,
                        IAEA, KZ
                        SUBJECT: A

                        2. Second.
                        """)).contains("First.", "Second.").doesNotContain("SNAR", "IAEA", "KZ");
    }

    @Test
    void beginsBelowTheLastEntryWhereNoParagraphHasANumber() {
        assertThat(story(null, "UNCLAS\nE.O. 12958: N/A\nTAGS: SNAR, KZ\nSUBJECT: A\n\nHeroin was found.\n"))
                .isEqualToIgnoringWhitespace("Heroin was found.");
        assertThat(story(null, "Heroin was found.")).isEqualTo("Heroin was found.");
    }

    private static String story(@org.jspecify.annotations.Nullable String subject, String body) {
        return UnmarkedText.of(subject, CableParser.content("", body));
    }
}
