package org.cablestats.topic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTest {
    private static PhraseMatcher matcher(String... phrases) {
        return new PhraseMatcher(List.of(phrases(phrases)));
    }

    private static List<Phrase> phrases(String... phrases) {
        return Arrays.stream(phrases).map(text -> Phrase.of(text, 1)).toList();
    }

    private static int count(String phrase, String text) {
        return matcher(phrase).find(text).size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "border guard",
                "The BORDER GUARD.",
                "border-guard",
                "border\nguard",
                "border \n   guard",
                "(border) \"guard\"",
                "border/guard's",
                "cross-border guard",
                "border\u00a0guard",
                "border\u2013guard",
                "border_guard"
            })
    void findsAPhraseWhateverSeparatesItsWords(String text) {
        assertThat(count("border guard", text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "border",
                "borderline guard",
                "transborder guard",
                "border guards",
                "borderguard",
                "border 2 guard",
                "border the guard",
                "guard border",
                "border guardé",
                "éborder guard",
                "border guard\u0301"
            })
    void findsNoPartOfAWordAndNoOtherOrder(String text) {
        assertThat(count("border guard", text)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "terrorist*, terrorist, 1",
        "terrorist*, TERRORISTS', 1",
        "terrorist*, terroristic, 1",
        "terrorist*, terrorism, 0",
        "terrorist*, counterterrorists, 0",
        "port* of entry, the ports of entry, 1",
        "port* of entry, port of entry, 1",
        "port* of entry, portal-of-entry, 1",
        "port* of entry, ports of the entry, 0",
        "designat* as terrorist*, designated as Terrorists, 1",
        "polic*, policies and policing, 2",
        "naïve*, NAÏVETÉ, 1",
        "границ*, На границах Казахстана, 1",
        "国境, 国境 警備, 1"
    })
    void takesAnyEndingForAStar(String phrase, String text, int expected) {
        assertThat(count(phrase, text)).isEqualTo(expected);
    }

    @Test
    void findsNothingWithoutPhrases() {
        assertThat(new PhraseMatcher(List.of()).find("Border guard.")).isEmpty();
        assertThat(matcher().find("Border guard.")).isEmpty();
    }

    @Test
    void findsEveryOccurrence() {
        assertThat(count("border guard*", "Border guards. Border guard, border guards' border post"))
                .isEqualTo(3);
    }

    @Test
    void findsAPhraseThatBeginsInsideAnotherThatFails() {
        assertThat(count("border guard service", "border guard border guard service"))
                .isEqualTo(1);
    }

    @Test
    void givesAWordToTheLongestPhraseOfItsTopic() {
        PhraseMatcher matcher = matcher("border protection", "customs and border protection", "customs*");
        assertThat(counted(matcher, "Customs and Border Protection; border protection; customs"))
                .containsExactlyInAnyOrder("customs and border protection 1", "border protection 1", "customs* 1");
    }

    @Test
    void givesAWordToTheExactPhraseBeforeTheOpenOne() {
        assertThat(counted(matcher("amcit*", "amcits"), "amcits, an amcit"))
                .containsExactlyInAnyOrder("amcits 1", "amcit* 1");
    }

    @Test
    void givesTheFirstPlaceToAPhraseThatOverlapsItself() {
        assertThat(count("tit for tit", "tit for tit for tit for tit")).isEqualTo(2);
    }

    @Test
    void countsAWordAgainForAnotherTopic() {
        PhraseMatcher matcher = new PhraseMatcher(List.of(phrases("border delimitation"), phrases("delimitation")));
        assertThat(counted(matcher, "border delimitation"))
                .containsExactlyInAnyOrder("border delimitation 1", "delimitation 1");
    }

    @Test
    void givesTheSameForTheSameTextAfterAnyOther() {
        PhraseMatcher matcher = matcher("border guard*", "guard*");
        List<Hit> first = matcher.find("a border guard");
        matcher.find("guard border");
        assertThat(matcher.find("a border guard")).isEqualTo(first);
    }

    private static List<String> counted(PhraseMatcher matcher, String text) {
        return counts(matcher, text).entrySet().stream()
                .map(each -> matcher.phrase(each.getKey()).text() + " " + each.getValue())
                .toList();
    }

    /** How often each phrase occurs, by its index. */
    static Map<Integer, Long> counts(PhraseMatcher matcher, String text) {
        return matcher.find(text).stream()
                .collect(Collectors.groupingBy(Hit::phrase, TreeMap::new, Collectors.counting()));
    }
}
