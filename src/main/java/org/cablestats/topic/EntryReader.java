package org.cablestats.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cablestats.definition.YamlMap;

/** Reads one topic of the dictionary. */
final class EntryReader {
    /** Ids are words of SQL and of the command line. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    /** UNHRC-1 and IWC-1 have a hyphen. */
    private static final Pattern TAG = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

    private static final Range TAG_WEIGHT = new Range(0, 1);

    /** Below 1 only words that nearly every cable of a kind has ("percent"). */
    private static final Range PHRASE_WEIGHT = new Range(0.5, 5);

    private final YamlMap map;

    private EntryReader(YamlMap map) {
        this.map = map;
    }

    /** A topic with its tags and phrases. */
    static TopicEntry specific(YamlMap map) {
        EntryReader reader = new EntryReader(map);
        TopicEntry entry = new TopicEntry(reader.topic(false), reader.tags(), reader.phrases());
        map.done();
        return entry;
    }

    /** A topic that tags alone assign. */
    static TopicEntry generic(YamlMap map) {
        EntryReader reader = new EntryReader(map);
        TopicEntry entry = new TopicEntry(reader.topic(true), reader.tags(), List.of());
        map.done();
        return entry;
    }

    private Topic topic(boolean generic) {
        String id = map.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            map.problem("id", "Invalid id: '" + id + "' (expected lower-case letters, digits and _)");
        }
        return new Topic(id, map.text("label"), generic);
    }

    private Map<String, Double> tags() {
        Map<String, Double> weights = new LinkedHashMap<>();
        YamlMap tags = map.optionalMap("tags");
        if (tags != null) {
            tags.keys().forEach(tag -> addTag(tags, tag, weights));
        }
        return weights;
    }

    private static void addTag(YamlMap tags, String tag, Map<String, Double> weights) {
        if (!TAG.matcher(tag).matches()) {
            tags.problem(tag, "Invalid tag: '" + tag + "' (expected capital letters, digits and -)");
        }
        Double weight = TAG_WEIGHT.read(tags, tag);
        if (weight != null) {
            weights.put(tag, weight);
        }
    }

    private List<Phrase> phrases() {
        YamlMap phrases = map.optionalMap("phrases");
        List<String> exceptions = map.texts("except");
        if (phrases == null || phrases.keys().isEmpty()) {
            map.problem("phrases", "Invalid phrases: none (expected at least one)");
            return List.of();
        }
        Map<List<Phrase.Word>, Phrase> known = new LinkedHashMap<>();
        for (String text : phrases.keys()) {
            Double weight = PHRASE_WEIGHT.read(phrases, text);
            add(text, weight == null ? PHRASE_WEIGHT.least() : weight, known, fault -> phrases.problem(text, fault));
        }
        exceptions.forEach(text -> add(text, 0, known, fault -> map.problem("except", fault)));
        return List.copyOf(known.values());
    }

    /** Two spellings that find the same words are one phrase: {@code counter-narcotic*} and {@code counter narcotic*}. */
    private static void add(
            String text, double weight, Map<List<Phrase.Word>, Phrase> known, Consumer<String> problems) {
        String fault = Phrase.fault(text);
        if (fault != null) {
            problems.accept(fault);
            return;
        }
        Phrase phrase = Phrase.of(text, weight);
        Phrase first = known.putIfAbsent(phrase.words(), phrase);
        if (first != null) {
            problems.accept("Invalid phrase: '" + text + "' (expected each once; '" + first.text() + "' is there)");
        }
    }
}
