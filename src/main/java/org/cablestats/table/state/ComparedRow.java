package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stored cable as tells how it differs from itself in another state.
 *
 * @param hashes one for each column
 * @param topics ids of what it is about
 */
record ComparedRow(String id, List<Long> hashes, List<String> topics) {
    /** Of a row's values in these columns, which have id and topics among them. */
    static ComparedRow of(List<? extends @Nullable Object> row, List<String> columns) {
        return new ComparedRow(
                String.valueOf(row.get(columns.indexOf("id"))),
                row.stream().map(ValueHash::of).toList(),
                topics(row.get(columns.indexOf("topics"))));
    }

    /** The first field of each. */
    static List<String> topics(@Nullable Object value) {
        return value instanceof List<?> topics
                ? topics.stream()
                        .map(topic -> String.valueOf(((List<?>) topic).get(0)).intern())
                        .toList()
                : List.of();
    }

    /** The columns in which another row of the same cable has other values. */
    List<String> fields(ComparedRow other, List<String> columns) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!hashes.get(i).equals(other.hashes.get(i))) {
                fields.add(columns.get(i));
            }
        }
        return fields;
    }

    /** The topics that another row of the same cable lacks. */
    List<String> topicsMissingIn(ComparedRow other) {
        return topics.stream().filter(topic -> !other.topics.contains(topic)).toList();
    }
}
