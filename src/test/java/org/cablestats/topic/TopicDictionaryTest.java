package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.topic.TopicMatch.Evidence;
import org.cablestats.topic.phrase.Phrase;
import org.cablestats.topic.phrase.PhraseMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary that the program comes with. */
class TopicDictionaryTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;

    private static CableText text(String text, String... tags) {
        return new CableText(null, null, text, new Numbering(List.of()), List.of(tags), text.split("\\s+").length);
    }

    private static List<String> topics(String text, String... tags) {
        return DICTIONARY.match(text(text, tags)).stream()
                .map(TopicMatch::topic)
                .toList();
    }

    @Test
    void hasTwentyFiveSpecificTopicsAndTwoGenericOnes() {
        assertThat(DICTIONARY.topics().stream().filter(topic -> !topic.generic()))
                .hasSize(25);
        assertThat(DICTIONARY.topics().stream().filter(Topic::generic).map(Topic::id))
                .containsExactly("external_relations", "internal_politics");
    }

    @Test
    void hasPhrasesThatEachFindThemselves() {
        List<List<TopicPhrase>> topics = List.copyOf(DICTIONARY.phrases().values());
        for (int i = 0; i < topics.size(); i++) {
            for (TopicPhrase phrase : topics.get(i)) {
                TopicScore score = DICTIONARY
                        .scoring()
                        .score(text(phrase.text().replace("*", "")))
                        .get(i);
                assertThat(score.words().evidence())
                        .as(phrase.text())
                        .extracting(Evidence::phrase)
                        .containsExactly(phrase.text());
            }
        }
    }

    @Test
    void hasExceptionsThatEachTakeWordsFromAPhrase() {
        List<YamlMap> topics = YamlMap.read(OwnDictionary.FILE, new Problems()).maps("topics");
        List<List<TopicPhrase>> phrases = List.copyOf(DICTIONARY.phrases().values());
        for (int i = 0; i < topics.size(); i++) {
            PhraseMatcher matcher = new PhraseMatcher(List.of(phrases.get(i).stream()
                    .map(phrase -> Phrase.of(phrase.text(), phrase.weight()))
                    .toList()));
            for (String exception : topics.get(i).texts("except")) {
                String words = exception.replace("*", "");
                assertThat(matcher.find(words)).as(exception).isNotEmpty();
                assertThat(DICTIONARY
                                .scoring()
                                .score(text(words))
                                .get(i)
                                .words()
                                .evidence())
                        .as(exception)
                        .isEmpty();
            }
        }
    }

    @Test
    void saysWhatBelongsToEachTopicAndShowsWhereEachPhraseIsFound() {
        DICTIONARY.phrases().forEach((topic, phrases) -> {
            assertThat(topic.generic() || !topic.about().isEmpty())
                    .as(topic.id())
                    .isTrue();
            assertThat(phrases)
                    .as(topic.id())
                    .allSatisfy(phrase ->
                            assertThat(phrase.example()).as(phrase.text()).isNotNull());
        });
    }

    /** Three letters stand in many words: "dea" in "deal". */
    @Test
    void showsWhatShortPhrasesAreNot() {
        Set<String> reviewed = Set.of("border_security", "counter_narcotics");
        DICTIONARY
                .phrases()
                .forEach((topic, phrases) -> assertThat(phrases.stream()
                                .filter(phrase -> reviewed.contains(topic.id())
                                        && phrase.text().length() <= 3))
                        .as(topic.id())
                        .allSatisfy(phrase ->
                                assertThat(phrase.not()).as(phrase.text()).isNotEmpty()));
    }

    @Test
    void dividesTheTopicsOfMostReports() {
        assertThat(subtopics("border_security"))
                .containsExactly("border_control", "crossings", "goods_smuggling", "people_smuggling");
        assertThat(subtopics("counter_narcotics"))
                .containsExactly("cultivation", "trafficking", "seizures", "demand", "precursors", "money");
    }

    private static List<String> subtopics(String id) {
        return DICTIONARY.phrases().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .flatMap(entry -> entry.getValue().stream())
                .map(TopicPhrase::subtopic)
                .filter(Objects::nonNull)
                .map(Subtopic::id)
                .distinct()
                .toList();
    }

    @Test
    void tellsNarcoticsFromTagsThatLookLikeIt() {
        assertThat(topics("Nothing.", "SNAR")).containsExactly("counter_narcotics");
        assertThat(topics("Nothing.", "KNAR")).isEmpty();
        assertThat(topics("Nothing.", "KDRG")).isEmpty();
    }

    @Test
    void takesBoundariesForADisputeAndNotForBorderSecurity() {
        assertThat(topics("Nothing.", "PBTS", "PREL")).containsExactly("territorial_disputes", "external_relations");
    }

    @Test
    void findsNoBorderInABorderlineCase() {
        assertThat(topics("The borderline case was a checkpointed custom of the guardian, who borders on the boring."))
                .isEmpty();
    }

    @Test
    void findsNothingInOtherScripts() {
        assertThat(topics("Граница между двумя странами. 国境の警備。 حرس الحدود. सीमा सुरक्षा बल. 🛂🚔"))
                .isEmpty();
    }

    @Test
    void readsAnyTextInLinearTime() {
        for (String piece :
                List.of("drug ", "narcotic", " ", "customs and border ", "\n-\n", "a", "é国", "drugs border guards ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DICTIONARY.match(text(text)), piece);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Border guards seized heroin at the border post; drug trafficking is up."})
    void matchesTheSameAfterItsJourneyToATask(String text) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DICTIONARY);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TopicDictionary copy = (TopicDictionary) in.readObject();
            assertThat(copy.match(text(text, "SNAR"))).isEqualTo(DICTIONARY.match(text(text, "SNAR")));
            assertThat(copy.digest()).isEqualTo(DICTIONARY.digest());
        }
    }
}
