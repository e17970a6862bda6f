package org.cablestats.cable.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnyCaseTest {
    @Test
    void comparesEveryCharacterAsTheRuntimeDoes() {
        for (char letter = 0; letter < 128; letter++) {
            String word = String.valueOf(letter);
            StringBuilder differing = new StringBuilder();
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                String text = String.valueOf((char) c);
                if (AnyCase.startsWith(text, 0, word) != text.regionMatches(true, 0, word, 0, 1)) {
                    differing.append(text);
                }
            }
            assertThat(differing).as("characters that differ beside %s", word).isEmpty();
        }
    }

    @Test
    void aWordStandsWholeWithinItsText() {
        assertThat(AnyCase.startsWith("the End Summary", 4, "END")).isTrue();
        assertThat(AnyCase.startsWith("the End Summary", 5, "END")).isFalse();
        assertThat(AnyCase.startsWith("the En", 4, "END")).isFalse();
        assertThat(AnyCase.startsWith("end", -1, "END")).isFalse();
        assertThat(AnyCase.startsWith("end", 4, "END")).isFalse();
    }
}
