package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryReaderTest {
    /** Line of the first line after the settings. */
    private static final int TOPICS = SmallDictionary.SETTINGS.split("\n", -1).length;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void assertProblems(String text, String... expected) {
        Path file = SmallDictionary.write(folder, text);
        String[] lines = Arrays.stream(expected).map(line -> file + ":" + line).toArray(String[]::new);
        assertThatThrownBy(() -> TopicDictionary.read(file))
                .isInstanceOfSatisfying(
                        UsageException.class,
                        mistake -> assertThat(mistake.problems()).containsExactly(lines));
    }

    private void assertTopicProblems(String topics, String... expected) {
        String[] lines = Arrays.stream(expected)
                .map(line -> {
                    int colon = line.indexOf(':');
                    return TOPICS - 1 + Integer.parseInt(line.substring(0, colon)) + line.substring(colon);
                })
                .toArray(String[]::new);
        assertProblems(SmallDictionary.SETTINGS + topics, lines);
    }

    @Test
    void readsTopicsInTheOrderOfTheFileTheGenericOnesAmongTheOthers() {
        TopicDictionary dictionary = SmallDictionary.read(folder, """
                topics:
                  - {id: second, label: Second, tags: {SNAR: 1.0}, phrases: {drugs: 1}}
                  - {id: external_relations, label: External, generic: true, tags: {PREL: 1.0}}
                  - {id: first, label: First, generic: false, phrases: {border*: 5}}
                """);
        assertThat(dictionary.topics())
                .containsExactly(
                        new Topic("second", "Second", "", false),
                        new Topic("external_relations", "External", "", true),
                        new Topic("first", "First", "", false));
        assertThat(dictionary.specific()).containsExactly("second", "first");
    }

    @Tag("slow")
    @Test
    void readsATopicThatIsAddedAtTheEndOfTheProgramsOwnFile() throws IOException {
        String added = """
                  - id: railways
                    label: Railways
                    tags: {ELTN: 0.5}
                    phrases: {railway*: {weight: 4, example: a railway}}
                """;
        String own = Files.readString(Path.of("reports", "dictionary", "topics.yaml"));
        List<Topic> topics =
                TopicDictionary.read(SmallDictionary.write(folder, own + added)).topics();
        assertThat(topics.get(topics.size() - 1)).isEqualTo(new Topic("railways", "Railways", "", false));
    }

    @Test
    void digestsTheBytesOfTheFile() {
        TopicDictionary one = SmallDictionary.read(folder, "topics: [{id: a, label: A, phrases: {a: 1}}]\n");
        TopicDictionary other = SmallDictionary.read(folder, "topics: [{id: a, label: A, phrases: {a: 1}}] # seen\n");
        assertThat(one.digest()).matches("[0-9a-f]{64}").isNotEqualTo(other.digest());
    }

    @Test
    void reportsEveryProblemAtOnceWithItsLine() {
        assertTopicProblems(
                """
                topics:
                  - id: Border Security
                    label: Border security
                    tags: {PBTS: 1.5, khls: 0.5}
                    phrase:
                      border*: 1
                  - id: counter_narcotics
                    label: Counter-narcotics
                    phrases:
                      drug traffick*: 6
                      dr*g: 2
                      "-": 1
                      counter narcotic*: 5
                      Counter-Narcotic*: 5
                      drugs: many
                  - id: counter_narcotics
                    label: Again
                    phrases: {coca: 0}
                """,
                "2: Invalid id: 'Border Security' (expected lower-case letters, digits and _)",
                "4: Invalid PBTS: 1.5 (expected a number from 0 to 1)",
                "4: Invalid tag: 'khls' (expected capital letters, digits and -)",
                "2: Invalid phrases: none (expected at least one)",
                "5: Invalid key: 'phrase' (expected one of id, label, about, generic, tags, phrases, subtopics, except); did you mean 'phrases'?",
                "10: Invalid drug traffick*: 6 (expected a number from 0.5 to 5)",
                "11: Invalid phrase: 'dr*g' (expected * at the end of a word only)",
                "12: Invalid phrase: '-' (expected a word)",
                "14: Invalid phrase: 'Counter-Narcotic*' (expected each once; 'counter narcotic*' is there)",
                "15: Invalid drugs: 'many' (expected a number)",
                "18: Invalid coca: 0 (expected a number from 0.5 to 5)",
                "16: Invalid id: 'counter_narcotics' (expected each once; line 22 has it)");
    }

    @Test
    void readsWhatIsSaidOfAPhrase() {
        TopicDictionary dictionary = SmallDictionary.read(folder, """
                topics:
                  - id: border
                    label: Border
                    about: Guarding borders.
                    phrases:
                      patrol*: 2
                    subtopics:
                      - id: crossings
                        label: Crossings
                        phrases:
                          port* of entry: {weight: 3, example: a port of entry, not: sports of entry}
                          frontex: {weight: 3, body: Frontex, example: Frontex came, not: [front, frontexts]}
                    except: [port of call]
                """);
        Topic topic = new Topic("border", "Border", "Guarding borders.", false);
        Subtopic crossings = new Subtopic("crossings", "Crossings");
        assertThat(dictionary.phrases())
                .containsExactly(Map.entry(
                        topic,
                        List.of(
                                new TopicPhrase("patrol*", 2, null, null, null, List.of()),
                                new TopicPhrase(
                                        "port* of entry",
                                        3,
                                        crossings,
                                        null,
                                        "a port of entry",
                                        List.of("sports of entry")),
                                new TopicPhrase(
                                        "frontex",
                                        3,
                                        crossings,
                                        "Frontex",
                                        "Frontex came",
                                        List.of("front", "frontexts")))));
    }

    @Test
    void reportsWhatIsWrongWithPhrasesAndTheirExamples() {
        assertTopicProblems(
                """
                topics:
                  - id: border
                    label: Border
                    phrases:
                      border: {weight: 2, example: a borderline, not: the border}
                      guard*: {example: guards, nod: guard}
                    subtopics:
                      - id: crossings
                        label: Crossings
                        phrases:
                          border guard*: {weight: 4, example: border guards}
                          Border: 2
                      - id: crossings
                        label: Again
                        phrases: {coca: {weight: 3, not: Coca-Cola}, guards: {weight: 1, example: border guards}}
                    except: [coca cola]
                """,
                "6: Cannot find key 'weight'",
                "6: Invalid key: 'nod' (expected one of weight, body, example, not); did you mean 'not'?",
                "12: Invalid phrase: 'Border' (expected each once; 'border' is there)",
                "13: Invalid id: 'crossings' (expected each once in a topic)",
                "5: Invalid example: 'a borderline' (expected words in which 'border' is found, and no longer phrase of the"
                        + " topic that takes its words)",
                "5: Invalid not: 'the border' (expected words in which 'border' is not found; 'except' takes words away)",
                "6: Invalid example: 'guards' (expected words in which 'guard*' is found, and no longer phrase of the topic"
                        + " that takes its words)",
                "15: Invalid example: 'border guards' (expected words in which 'guards' is found, and no longer phrase of"
                        + " the topic that takes its words)");
    }

    @Test
    void reportsPhrasesOfAGenericTopic() {
        assertTopicProblems(
                """
                topics:
                  - {id: a, label: A, phrases: {a: 1}}
                  - id: external_relations
                    label: External
                    generic: true
                    phrases: {relations: 1}
                  - {id: b, label: B, generic: yes, phrases: {b: 1}}
                """,
                "3: Invalid tags: none (expected at least one: no words give a generic topic)",
                "6: Invalid key: 'phrases' (expected one of id, label, about, generic, tags)",
                "7: Invalid generic: 'yes' (expected true or false)");
    }

    @Test
    void saysWhereTopicsOfTheFormerListOfGenericOnesBelong() {
        assertTopicProblems(
                """
                topics:
                  - {id: a, label: A, phrases: {a: 1}}
                generic_topics:
                  - {id: external_relations, label: External, tags: {PREL: 1.0}}
                  - {id: railways, label: Railways, phrases: {railway: 1}}
                """,
                "3: Invalid key: 'generic_topics' (expected these topics at the end of 'topics', and 'generic: true' in each that tags"
                        + " alone assign)");
    }

    @Test
    void reportsSettingsThatAreMissingOrOutOfRange() {
        assertProblems(
                SmallDictionary.SETTINGS
                                .replace("  max_topics: 4\n", "")
                                .replace("tag_assign_at: 0.7", "tag_assign_at: 7")
                                .replace("relative_to_top:", "relative_to_topic:")
                        + "topics: [{id: a, label: A, phrases: {a: 1}}]\n",
                "2: Cannot find key 'relative_to_top'",
                "2: Cannot find key 'max_topics'",
                "13: Invalid tag_assign_at: 7 (expected a number from 0 to 1)",
                "10: Invalid key: 'relative_to_topic' (expected one of subject_multiplier, summary_multiplier, length_norm_words,"
                        + " length_norm_slope, min_score, min_distinct_phrases, min_strong_phrases, strong_weight,"
                        + " relative_to_top, max_topics, fallback_min_score, tag_points, tag_assign_at, directive_tags);"
                        + " did you mean 'relative_to_top'?");
    }

    @Test
    void reportsMissingSettings() {
        assertProblems("topics: [{id: a, label: A, phrases: {a: 1}}]\n", "1: Cannot find key 'settings'");
    }

    @Test
    void reportsAFileThatIsNotThere() {
        Path missing = folder.resolve("topic.yaml");
        assertThatThrownBy(() -> TopicDictionary.read(missing))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(missing.toString());
    }
}
