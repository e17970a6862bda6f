package org.cablestats.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers count, one of it and many. */
final class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "cables, cable",
        "secret cables, secret cable",
        "cables with topics, cable with topics",
        "countries, country",
        "addresses, address",
        "references, reference",
        "boxes, box",
        "people, person",
        "young people, young person",
        "analyses, analysis",
        "series, series",
        "ties, tie",
        "days to an answer, day to an answer",
    })
    void countsOne(String plural, String singular) {
        assertThat(Unit.of(plural).singular()).isEqualTo(singular);
    }

    @Test
    void readsAPluralThatIsNotRegular() {
        assertThat(Unit.of("aide-mémoire/aides-mémoire")).isEqualTo(new Unit("aide-mémoire", "aides-mémoire", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "person/people", "share of the topic's cables", "% of the cables", "Bücher"})
    void isWritten(String unit) {
        assertThat(Unit.isWritten(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "words/", "/words", "a/b/c", "words;", "- words"})
    void isNotWritten(String unit) {
        assertThat(Unit.isWritten(unit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cables, cable, cables, true",
        "words, word, words, true",
        "all_cables, all cable, all cables, true",
        "n, n, n, false",
        "access, access, access, false",
        "sum_of_words, sum of words, sum of words, true"
    })
    void isNamedAfterAColumnThatDeclaresNone(String column, String singular, String plural, boolean isSaid) {
        assertThat(Unit.ofColumn(column)).isEqualTo(new Unit(singular, plural, isSaid));
    }

    @Test
    void namesTheTopicOfAReport() {
        assertThat(Unit.CABLES.about("drugs")).isEqualTo(new Unit("cable about drugs", "cables about drugs", true));
        assertThat(Unit.of("share of cables that are about the topic")
                        .about("drugs")
                        .plural())
                .isEqualTo("share of cables that are about drugs");
        assertThat(Unit.of("words").about("drugs")).isEqualTo(Unit.of("words"));
    }

    @Test
    void onlyCablesOfTheSelectionAreAPartOfAllCables() {
        assertThat(Unit.CABLES.isCables()).isTrue();
        assertThat(Unit.CABLES.about("drugs").isCables()).isTrue();
        assertThat(Unit.of("cables of the sample").isCables()).isFalse();
        assertThat(Unit.of("words").isCables()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "median words of a cable, true",
        "share of the cables, true",
        "longest cable, true",
        "words, false",
        "parts, false",
        "ratings, false"
    })
    void tellsMeasuresFromCounts(String unit, boolean isMeasure) {
        assertThat(Unit.of(unit).isMeasure()).isEqualTo(isMeasure);
    }

    @ParameterizedTest
    @CsvSource({
        "%, share",
        "per cent, share",
        "% of the cables, share of the cables",
        "percent of all words, share of all words"
    })
    void takesPerCentForAShare(String unit, String share) {
        assertThat(Unit.of(unit).isPerCent()).isTrue();
        assertThat(Unit.of(unit).asShare().plural()).isEqualTo(share);
    }
}
