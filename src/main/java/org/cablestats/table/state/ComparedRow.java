package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stored cable as tells how it differs from itself in another state.
 *
 * @param hashes one for each column that is compared
 * @param digest of the content
 * @param topics ids of what it is about
 */
record ComparedRow(String id, long[] hashes, String digest, List<String> topics) {
    private static final String ID = "id";
    private static final String DIGEST = "content_digest";
    private static final String TOPICS = "topics";

    /** Of a row's values in these columns, which have the three that are named here among them. */
    static ComparedRow of(List<? extends @Nullable Object> row, List<String> columns) {
        long[] hashes = new long[columns.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = ValueHash.of(row.get(i));
        }
        return new ComparedRow(
                String.valueOf(row.get(columns.indexOf(ID))),
                hashes,
                String.valueOf(row.get(columns.indexOf(DIGEST))),
                topics(row.get(columns.indexOf(TOPICS))));
    }

    /** The first field of each. */
    private static List<String> topics(@Nullable Object value) {
        return value instanceof List<?> topics
                ? topics.stream()
                        .map(topic -> String.valueOf(((List<?>) topic).get(0)).intern())
                        .toList()
                : List.of();
    }

    /** The columns in which another row of the same cable has other values. */
    List<String> fields(ComparedRow other, List<String> columns) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != other.hashes[i]) {
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
