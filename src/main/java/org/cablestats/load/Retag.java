package org.cablestats.load;

import java.util.List;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.StoredTopic;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics of stored cables anew: their texts are all it takes.
 *
 * @param finder of topics
 * @param loadId ordinal of the load that the changed rows are of
 */
record Retag(TopicFinder finder, int loadId) implements RowChange {
    @Override
    public @Nullable List<StoredRow> apply(StoredRow row) {
        Content content = CableParser.content(row.text("header"), row.text("body"));
        String subject = row.value("subject") instanceof String written ? written : null;
        List<List<@Nullable Object>> topics = StoredTopic.values(finder.find(subject, content, row.texts("tags")));
        return topics.equals(row.value("topics"))
                ? null
                : List.of(row.with("topics", topics).with("load_id", loadId));
    }
}
