package org.cablestats.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cablestats.definition.YamlMap;
import org.cablestats.topic.phrase.Phrase;
import org.cablestats.topic.phrase.PhraseMatcher;
import org.jspecify.annotations.Nullable;

/** Reads the phrases of one topic, those of its sub-topics and its exceptions, and can hold each phrase to its examples. */
final class PhraseReader {
    /** Below 1 only words that nearly every cable of a kind has ("percent"). */
    private static final Range WEIGHT = new Range(0.5, 5);

    private final YamlMap topic;
    private final Map<List<Phrase.Word>, String> known = new LinkedHashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>();

    PhraseReader(YamlMap topic) {
        this.topic = topic;
    }

    /**
     * A phrase and where it stands.
     *
     * @param phrase what the file says of it
     * @param map the phrases among which it stands
     */
    private record Written(TopicPhrase phrase, YamlMap map) {
        void problem(String message) {
            map.problem(phrase.text(), message);
        }
    }

    /** Reads everything; problems go to the file's. */
    void read() {
        readPhrases(topic, null);
        Set<String> ids = new HashSet<>();
        for (YamlMap map : topic.optionalMaps("subtopics")) {
            Subtopic subtopic = new Subtopic(EntryReader.id(map), map.text("label"));
            if (!ids.add(subtopic.id())) {
                map.problem("id", "Invalid id: '" + subtopic.id() + "' (expected each once in a topic)");
            }
            readPhrases(map, subtopic);
            map.done();
        }
        if (written.isEmpty()) {
            topic.problem("phrases", "Invalid phrases: none (expected at least one)");
        }
        for (String text : topic.texts("except")) {
            if (isNew(text, fault -> topic.problem("except", fault))) {
                exceptions.add(text);
            }
        }
    }

    /** The phrases in the order of the file. */
    List<TopicPhrase> phrases() {
        return written.stream().map(Written::phrase).toList();
    }

    /** The exceptions in the order of the file. */
    List<String> exceptions() {
        return exceptions;
    }

    private void readPhrases(YamlMap map, @Nullable Subtopic subtopic) {
        YamlMap phrases = map.optionalMap("phrases");
        if (phrases == null) {
            return;
        }
        for (String text : phrases.keys()) {
            YamlMap described = phrases.isMap(text) ? phrases.optionalMap(text) : null;
            TopicPhrase phrase = described == null
                    ? new TopicPhrase(text, weight(phrases, text), subtopic, null, null, List.of())
                    : described(described, text, subtopic);
            if (isNew(text, fault -> phrases.problem(text, fault))) {
                written.add(new Written(phrase, phrases));
            }
        }
    }

    private static TopicPhrase described(YamlMap map, String text, @Nullable Subtopic subtopic) {
        TopicPhrase phrase = new TopicPhrase(
                text,
                weight(map, "weight"),
                subtopic,
                map.optionalText("body"),
                map.optionalText("example"),
                map.texts("not"));
        map.done();
        return phrase;
    }

    private static double weight(YamlMap map, String key) {
        Double weight = WEIGHT.read(map, key);
        map.require(key);
        return weight == null ? WEIGHT.least() : weight;
    }

    /** Two spellings that find the same words are one phrase: {@code counter-narcotic*} and {@code counter narcotic*}. */
    private boolean isNew(String text, Consumer<String> problems) {
        String fault = Phrase.fault(text);
        if (fault != null) {
            problems.accept(fault);
            return false;
        }
        String first = known.putIfAbsent(Phrase.of(text, 1).words(), text);
        if (first != null) {
            problems.accept("Invalid phrase: '" + text + "' (expected each once; '" + first + "' is there)");
        }
        return first == null;
    }

    /** Within its topic a phrase is found in its example, and in nothing that it says it is not. */
    void checkExamples() {
        PhraseMatcher matcher = new PhraseMatcher(
                List.of(new TopicEntry(new Topic("", "", "", false), Map.of(), phrases(), exceptions).matched()));
        for (Written each : written) {
            TopicPhrase phrase = each.phrase();
            if (phrase.example() != null && !isFound(matcher, phrase, phrase.example())) {
                each.problem("Invalid example: '" + phrase.example() + "' (expected words in which '" + phrase.text()
                        + "' is found, and no longer phrase of the topic that takes its words)");
            }
            phrase.not().stream()
                    .filter(text -> isFound(matcher, phrase, text))
                    .forEach(text -> each.problem("Invalid not: '" + text + "' (expected words in which '"
                            + phrase.text() + "' is not found; 'except' takes words away)"));
        }
    }

    private static boolean isFound(PhraseMatcher matcher, TopicPhrase phrase, String text) {
        return matcher.find(text).stream()
                .anyMatch(hit -> matcher.phrase(hit.phrase()).text().equals(phrase.text()));
    }
}
