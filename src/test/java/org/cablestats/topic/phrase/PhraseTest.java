package org.cablestats.topic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablestats.topic.phrase.Phrase.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @Test
    void isSplitIntoFoldedWordsWithTheirOpenEndings() {
        assertThat(Phrase.of("Port* of entry", 3).words())
                .containsExactly(new Word("port", true), new Word("of", false), new Word("entry", false));
    }

    @Test
    void mayBeWrittenWithTheSignsOfOrdinarySpelling() {
        assertThat(Phrase.of("women's rights", 4).words())
                .isEqualTo(Phrase.of("women s rights", 4).words());
    }

    @Test
    void countsTheLettersThatMustStand() {
        assertThat(Phrase.of("port* of entry", 3).letters()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"border*", "port* of entry", "f-16", "1267", "women's rights", "opération*"})
    void hasNoFaultWithStarsAtTheEndOfWords(String text) {
        assertThat(Phrase.fault(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bor*der", "*border", "*", "port *", "border**"})
    void hasAFaultWithAStarAnywhereElse(String text) {
        assertThat(Phrase.fault(text))
                .isEqualTo("Invalid phrase: '" + text + "' (expected * at the end of a word only)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-"})
    void hasAFaultWithoutAWord(String text) {
        assertThat(Phrase.fault(text)).isEqualTo("Invalid phrase: '" + text + "' (expected a word)");
    }
}
