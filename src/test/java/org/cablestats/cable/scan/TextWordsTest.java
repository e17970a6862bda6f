package org.cablestats.cable.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWordsTest {
    private static final String TEXT = "Lamps, a LAMPSHADE and zorbLamp's oil-lamp\n";

    @Test
    void aWordHasNoLetterBesideIt() {
        assertThat(List.of("lamps", "a", "lampshade", "zorblamp", "s", "oil", "lamp"))
                .allMatch(word -> new TextWords(TEXT).contains(word));
        assertThat(List.of("shade", "zorb", "lam", "oillamp", "lampsa"))
                .noneMatch(word -> new TextWords(TEXT).contains(word));
    }

    @Test
    void saysTheSameHoweverOftenItIsAsked() {
        TextWords words = new TextWords(TEXT);
        for (int time = 0; time < 10; time++) {
            assertThat(words.contains("lamp")).isTrue();
            assertThat(words.contains("shade")).isFalse();
        }
    }
}
