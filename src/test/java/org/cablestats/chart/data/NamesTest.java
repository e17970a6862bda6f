package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablestats.result.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "border_security, Border security",
        "NO_TAGS, No tags",
        "PREL, PREL",
        "drug trafficking, Drug trafficking",
        "acp127, acp127",
        "Embassy Astana, Embassy Astana",
        "unknown, Unknown",
    })
    void readsIdentifiersAsWords(String name, String words) {
        assertThat(Names.inWords(name)).isEqualTo(words);
    }

    @Test
    void cleansWhatCannotBePrinted() {
        assertThat(Names.clean(" a\u0007\u202Eb\n\t c ")).isEqualTo("a\uFFFD\uFFFDb c");
        assertThat(Names.clean("\uD800x")).isEqualTo("\uFFFDx");
        assertThat(Names.clean("\u0000\n")).isEqualTo("\uFFFD");
        assertThat(Names.clean(" \t\n")).isEqualTo("unknown");
        assertThat(Names.clean(null)).isEqualTo("unknown");
        assertThat(Names.clean("مرحبا 😀")).isEqualTo("مرحبا 😀");
    }

    @Test
    void cutsLongNamesBetweenLetters() {
        assertThat(Names.brief("😀".repeat(100))).hasSize(95).endsWith("😀…");
        assertThat(Names.brief("short")).isEqualTo("short");
    }

    @ParameterizedTest
    @CsvSource({"country, countries", "origin, origins", "day, days", "class, classes", "box, boxes"})
    void countsMany(String noun, String plural) {
        assertThat(Noun.plural(noun)).isEqualTo(plural);
    }
}
