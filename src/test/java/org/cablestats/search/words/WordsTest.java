package org.cablestats.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Law  enforcement, COOPERATION. | law enforcement cooperation",
                "counter-narcotics in the U.S.' 2nd | counter narcotics in the u s 2nd",
                "São Tomé, ÉTÉ and Ærø | são tomé été and ærø",
                "e\u0301te\u0301 | e\u0301te\u0301",
                "КАБУЛ and 喀布尔 | кабул and 喀布尔",
                "\uD801\uDC00b ---- 7 | \uD801\uDC00b 7",
            })
    void areRunsOfLettersAndDigitsInSmallLetters(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void sayWhereTheyStand() {
        Words words = Words.of(" (C) Kabul\n\nand");

        assertThat(words.count()).isEqualTo(3);
        assertThat(words.start(1)).isEqualTo(5);
        assertThat(words.end(1)).isEqualTo(10);
        assertThat(words(" -- ")).isEmpty();
    }

    @Test
    void areNeverLongerThanAnIndexTakes() {
        assertThat(words("x".repeat(2 * Words.LONGEST + 1)))
                .extracting(String::length)
                .containsExactly(Words.LONGEST, Words.LONGEST, 1);
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.count()).mapToObj(words::word).toList();
    }
}
