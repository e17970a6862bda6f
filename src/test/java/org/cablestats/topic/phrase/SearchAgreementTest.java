package org.cablestats.topic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.SerializationUtils;
import org.cablestats.testing.Shared;
import org.cablestats.topic.TopicDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every occurrence that the search finds, of each phrase of the dictionary, against the automaton's. */
class SearchAgreementTest {
    private static final PhraseMatcher MATCHER = new PhraseMatcher(
            TopicDictionary.readTopics(Path.of("reports/dictionary/topics.yaml")).phrases().values().stream()
                    .map(phrases -> phrases.stream()
                            .map(phrase -> Phrase.of(phrase.text(), phrase.weight()))
                            .toList())
                    .toList());

    private static final PhraseAutomaton AUTOMATON = AutomatonCompiler.compile(MATCHER.phrases());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void agreesOnTextsOfTheDictionarysOwnWords(long seed) {
        RandomText texts = new RandomText(MATCHER.phrases(), new Random(seed));
        for (int round = 0; round < 60; round++) {
            String text = texts.next();
            assertThat(MATCHER.all(text)).as("seed %d, text '%s'", seed, text).isEqualTo(AUTOMATON.hits(text));
        }
    }

    @Test
    void agreesOnEveryPhraseByItself() {
        for (Phrase phrase : MATCHER.phrases()) {
            String text = phrase.text().replace("*", "");
            assertThat(MATCHER.all(text)).as(text).isNotEmpty().isEqualTo(AUTOMATON.hits(text));
        }
    }

    @Test
    void agreesOnRealDocuments() throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.walk(Shared.path("corpus/real")).filter(Files::isRegularFile)) {
            for (Path file : files.sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                List<Hit> hits = MATCHER.all(text);
                assertThat(hits).as(file.toString()).isEqualTo(AUTOMATON.hits(text));
                found += hits.size();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34, 55})
    void agreesWhereLettersShareACode(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = IntStream.range(0, 400)
                .mapToObj(i -> Phrase.of(chinese(random) + (i % 3 == 0 ? "* " : " ") + chinese(random), 1))
                .distinct()
                .toList();
        PhraseMatcher matcher = new PhraseMatcher(List.of(phrases));
        PhraseAutomaton automaton = AutomatonCompiler.compile(matcher.phrases());
        assertThat(Alphabet.of(phrases).isShared()).isTrue();
        RandomText texts = new RandomText(phrases, random);
        for (int round = 0; round < 60; round++) {
            // Letters that share a code in place of each other.
            String text = texts.next() + texts.next().replace('\u4e00', (char) ('\u4e00' + Alphabet.CODES));
            assertThat(matcher.all(text)).as("seed %d, text '%s'", seed, text).isEqualTo(automaton.hits(text));
        }
    }

    private static String chinese(Random random) {
        return Character.toString('\u4e00' + random.nextInt(Alphabet.CODES + 40))
                + (char) ('\u4e00' + random.nextInt(3));
    }

    @Test
    void givesTheSameWhateverItReadBefore() {
        RandomText texts = new RandomText(MATCHER.phrases(), new Random(89));
        PhraseMatcher fresh = SerializationUtils.clone(MATCHER);
        for (int round = 0; round < 20; round++) {
            String text = texts.next();
            assertThat(fresh.all(text)).isEqualTo(MATCHER.all(text));
            MATCHER.all(texts.next());
        }
    }

    @Test
    void keepsNothingOfALongTextForTheNext() {
        String border = "border guard, ".repeat(40_000);
        assertThat(MATCHER.all(border)).isEqualTo(AUTOMATON.hits(border));
        assertThat(MATCHER.all("border")).isEqualTo(AUTOMATON.hits("border"));
        assertThat(MATCHER.all("")).isEmpty();
    }
}
