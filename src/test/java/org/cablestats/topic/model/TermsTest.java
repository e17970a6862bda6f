package org.cablestats.topic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermsTest {
    @Test
    void takesWordsAndWhatStandsTogether() {
        assertThat(terms("Border guards\nseized heroin.", 2))
                .containsExactly(
                        "border", "guards", "border guards", "seized", "guards seized", "heroin", "seized heroin");
    }

    @Test
    void writesTermsAsADictionaryWouldWritePhrases() {
        assertThat(terms("Counter-Narcotics/drugs", 2))
                .containsExactly("counter", "narcotics", "counter narcotics", "drugs", "narcotics drugs");
        assertThat(terms("women's rights", 3)).containsExactly("women", "rights", "women s rights");
    }

    @Test
    void letsNoTermGoOverTheEndOfAClauseABracketANumberOrABlankLine() {
        assertThat(terms("smuggling, fuel. customs; (tax) 12 ships", 2))
                .containsExactly("smuggling", "fuel", "customs", "tax", "ships");
        assertThat(terms("smuggling\n \nfuel", 2)).containsExactly("smuggling", "fuel");
        assertThat(terms("U.S. companies", 3)).containsExactly("companies");
    }

    @Test
    void beginsAndEndsNoTermWithAStopWordButKeepsOneInside() {
        assertThat(terms("the port of entry was", 3)).containsExactly("port", "entry", "port of entry");
        assertThat(terms("the port of entry was", 2)).containsExactly("port", "entry");
    }

    @Test
    void takesNoCodeOfTagsForAWord() {
        assertThat(terms("SNAR, PREL and KCRM", 2)).isEmpty();
        assertThat(terms("mass graves MASS", 2)).containsExactly("mass", "graves", "mass graves");
    }

    private static List<String> terms(String text, int longest) {
        List<String> terms = new ArrayList<>();
        Terms.forEach(text, longest, terms::add);
        return terms;
    }
}
