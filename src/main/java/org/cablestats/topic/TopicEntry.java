package org.cablestats.topic;

import java.util.List;
import java.util.Map;

/**
 * A topic as the dictionary describes it.
 *
 * @param topic the topic
 * @param tags weight of each tag, 0 to 1
 * @param phrases its phrases; none of a generic topic
 */
record TopicEntry(Topic topic, Map<String, Double> tags, List<Phrase> phrases) {

    /** Copies the list; the tags keep the order of the file. */
    TopicEntry {
        phrases = List.copyOf(phrases);
    }
}
