package org.cablestats.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cablestats.definition.YamlMap;

/** Reads one topic of the dictionary. */
record EntryReader(YamlMap map) {
    /** UNHRC-1 and IWC-1 have a hyphen. */
    private static final Pattern TAG = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

    /** Ids are words of SQL and of the command line. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Range TAG_WEIGHT = new Range(0, 1);

    /** A topic with its tags and, unless it is generic, its phrases. */
    static TopicEntry read(YamlMap map, DictionaryReader.Phrases phrases) {
        EntryReader reader = new EntryReader(map);
        Topic topic = reader.topic();
        TopicEntry entry = topic.generic() ? reader.generic(topic) : reader.specific(topic, phrases);
        map.done();
        return entry;
    }

    private TopicEntry specific(Topic topic, DictionaryReader.Phrases phrases) {
        Map<String, Double> tags = tags();
        PhraseReader reader = new PhraseReader(map);
        reader.read();
        if (phrases == DictionaryReader.Phrases.HELD_TO_EXAMPLES) {
            reader.checkExamples();
        }
        return new TopicEntry(topic, tags, reader.phrases(), reader.exceptions());
    }

    private TopicEntry generic(Topic topic) {
        Map<String, Double> tags = tags();
        if (tags.isEmpty()) {
            map.problem("tags", "Invalid tags: none (expected at least one: no words give a generic topic)");
        }
        return new TopicEntry(topic, tags, List.of(), List.of());
    }

    private Topic topic() {
        return new Topic(
                id(map),
                map.text("label"),
                Objects.requireNonNullElse(map.optionalText("about"), ""),
                Boolean.TRUE.equals(map.optionalBoolean("generic")));
    }

    /** The id of a topic or a sub-topic. */
    static String id(YamlMap map) {
        String id = map.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            map.problem("id", "Invalid id: '" + id + "' (expected lower-case letters, digits and _)");
        }
        return id;
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
}
