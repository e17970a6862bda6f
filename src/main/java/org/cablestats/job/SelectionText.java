package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
     */
    static @Nullable String of(Selection selection, @Nullable String topic, TopicDictionary dictionary) {
        List<String> parts = new ArrayList<>();
        if (topic != null) {
            parts.add("topic " + label(topic, dictionary));
        }
        if (!selection.topics().isEmpty() && !selection.topics().equals(topic == null ? null : List.of(topic))) {
            parts.add("topic "
                    + selection.topics().stream()
                            .map(id -> label(id, dictionary))
                            .collect(Collectors.joining(" or ")));
        }
        if (selection.from() != null || selection.to() != null) {
            parts.add("created" + (selection.from() == null ? "" : " from " + selection.from())
                    + (selection.to() == null ? "" : " to " + selection.to()));
        }
        addAny(parts, "origin", selection.origins());
        addAny(parts, "country", selection.countries());
        addAny(parts, "classification", selection.classifications());
        if (selection.where() != null) {
            parts.add("where " + selection.where());
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static void addAny(List<String> parts, String word, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(word + " " + String.join(" or ", values));
        }
    }

    private static String label(String id, TopicDictionary dictionary) {
        return dictionary.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::label)
                .findFirst()
                .orElse(id);
    }
}
