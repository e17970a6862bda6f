package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
    private static final List<String> KNOWN = List.of("title", "sections", "cables-by-origin", "cables-by-year", "top");

    @Test
    void suggestsTheNameThatWasProbablyMeant() {
        assertThat(Suggestion.of("cables-by-orgin", KNOWN)).isEqualTo("; did you mean 'cables-by-origin'?");
        assertThat(Suggestion.of("Section", KNOWN)).isEqualTo("; did you mean 'sections'?");
    }

    @Test
    void countsTwoSwappedLettersAsOneMistake() {
        assertThat(Suggestion.of("titel", KNOWN)).isEqualTo("; did you mean 'title'?");
        assertThat(Suggestion.of("tpo", KNOWN)).isEqualTo("; did you mean 'top'?");
    }

    @Test
    void takesTheBeginningOfANameForIt() {
        assertThat(Suggestion.of("bord", List.of("defense_military", "border_security")))
                .isEqualTo("; did you mean 'border_security'?");
        assertThat(Suggestion.of("bo", List.of("border_security"))).isEmpty();
    }

    @Test
    void findsAWordWithinANameWellOrBadlySpelt() {
        List<String> origins = List.of("Consulate Karachi", "Embassy Kabul", "Embassy Kampala");
        assertThat(Suggestion.of("Kabul", origins)).isEqualTo("; did you mean 'Embassy Kabul'?");
        assertThat(Suggestion.of("kabol", origins)).isEqualTo("; did you mean 'Embassy Kabul'?");
        assertThat(Suggestion.of("narcotics", List.of("border_security", "counter_narcotics")))
                .isEqualTo("; did you mean 'counter_narcotics'?");
        assertThat(Suggestion.of("Atlantis", origins)).isEmpty();
    }

    @Test
    void staysSilentWhereNothingIsNear() {
        assertThat(Suggestion.of("weather", KNOWN)).isEmpty();
        assertThat(Suggestion.of("", KNOWN)).isEmpty();
        assertThat(Suggestion.of("title", List.of())).isEmpty();
    }

    @Test
    void prefersTheNearestAndThenTheFirstByName() {
        assertThat(Suggestion.of("cat", List.of("cut", "car", "cats"))).isEqualTo("; did you mean 'car'?");
        assertThat(Suggestion.of("cables-by-yer", KNOWN)).isEqualTo("; did you mean 'cables-by-year'?");
    }
}
