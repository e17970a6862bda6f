package org.cablestats.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/** A selection in words, for readers of a report. */
final class SelectionText {
    private SelectionText() {}

    /**
     * For example {@code topic Border security; created 2007-01-01 to 2007-12-31; country KZ or UZ}; null for all cables.
     *
     * @param topic id of the report's own topic; null for none
     * @param words that it is told in
     */
    static @Nullable String of(Selection selection, @Nullable String topic, TopicDictionary dictionary, Words words) {
        List<String> parts = new ArrayList<>();
        if (topic != null) {
            parts.add(words.say("topic {0}", words.name(label(topic, dictionary))));
        }
        if (!selection.topics().isEmpty() && !selection.topics().equals(topic == null ? null : List.of(topic))) {
            parts.add(words.say(
                    "topic {0}",
                    either(
                            selection.topics().stream()
                                    .map(id -> words.name(label(id, dictionary)))
                                    .toList(),
                            words)));
        }
        if (selection.from() != null || selection.to() != null) {
            parts.add(created(selection.from(), selection.to(), words));
        }
        addAny(parts, "origin {0}", selection.origins(), words);
        addAny(parts, "country {0}", selection.countries(), words);
        addAny(parts, "classification {0}", selection.classifications(), words);
        if (selection.where() != null) {
            parts.add(words.say("where {0}", selection.where()));
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static String created(@Nullable LocalDate from, @Nullable LocalDate to, Words words) {
        if (from == null) {
            return words.say("created to {0}", Objects.requireNonNull(to));
        }
        return to == null ? words.say("created from {0}", from) : words.say("created from {0} to {1}", from, to);
    }

    private static void addAny(List<String> parts, String sentence, List<String> values, Words words) {
        if (!values.isEmpty()) {
            parts.add(words.say(sentence, either(values, words)));
        }
    }

    private static String either(List<String> values, Words words) {
        return values.stream()
                .reduce((one, other) -> words.say("{0} or {1}", one, other))
                .orElse("");
    }

    private static String label(String id, TopicDictionary dictionary) {
        return dictionary.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::label)
                .findFirst()
                .orElse(id);
    }
}
