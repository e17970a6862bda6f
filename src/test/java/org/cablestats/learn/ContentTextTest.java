package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.topic.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model of levels sees what a cable is about, and nothing by which others have marked it. */
final class ContentTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. (S) Wheat rotted in the harbor.",
                "1. (C/NF) Wheat rotted in the harbor.",
                "1. (S REL TO USA, AUS) Wheat rotted in the harbor.",
                "1. (SBU) Wheat rotted in the harbor. (U)",
                "S E C R E T NOFORN\n\nWheat rotted in the harbor.",
                "CONFIDENTIAL//NOFORN SIPDIS\n\nWheat rotted in the harbor.",
                "SENSITIVE BUT UNCLASSIFIED\n\nWheat rotted in the harbor.",
                "FOR OFFICIAL USE ONLY\n\nWheat rotted in the harbor.",
                "Classified By: Ambassador Ann Example for\nreasons 1.4 (b) and (d).\n\n1. Wheat rotted in the harbor.",
                "REASON: 1.5 (B, D)\n\n1. Wheat rotted in the harbor.",
                "E.O. 12958: DECL: 12/11/2017\n\n1. Wheat rotted in the harbor.",
                "Declassify on: 20171211\nDerived from: DSCG 05-1\n\n1. Wheat rotted in the harbor.",
                "1. Wheat (strictly protect) rotted in the harbor.",
                "1. Wheat (protect) rotted in the harbor.",
                "1. Wheat rotted in the harbor, WELLINGTON; EMBASSY OF Wellington",
            })
    void hasTheTermsOfTheContentAlone(String text) {
        assertThat(terms(text))
                .isSubsetOf("wheat", "rotted", "wheat rotted", "harbor", "rotted in the harbor", "embassy")
                .contains("wheat", "rotted", "harbor");
    }

    /** What is left out is no reason to join what stood around it. */
    @Test
    void joinsNothingOverWhatItLeavesOut() {
        assertThat(terms("the secret wheat of Astana harbor")).containsExactlyInAnyOrder("wheat", "harbor");
    }

    @Test
    void keepsOrdinaryWordsThatAreInNamesOfPosts() {
        assertThat(terms("a nice state of the party at the port")).contains("nice", "state", "party", "port");
    }

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Terms.forEach(ContentText.of(text), 4, terms::add);
        return terms;
    }
}
