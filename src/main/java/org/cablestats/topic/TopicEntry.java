package org.cablestats.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.topic.phrase.Phrase;

/**
 * A topic as the dictionary describes it.
 *
 * @param topic the topic
 * @param tags weight of each tag, 0 to 1
 * @param phrases its phrases; none of a generic topic
 * @param exceptions words that take themselves away from its shorter phrases
 */
record TopicEntry(Topic topic, Map<String, Double> tags, List<TopicPhrase> phrases, List<String> exceptions)
        implements Serializable {

    /** Copies the lists; the tags keep the order of the file. */
    TopicEntry {
        phrases = List.copyOf(phrases);
        exceptions = List.copyOf(exceptions);
    }

    /** What a matcher looks for. */
    List<Phrase> matched() {
        return Stream.concat(
                        phrases.stream().map(phrase -> Phrase.of(phrase.text(), phrase.weight())),
                        exceptions.stream().map(text -> Phrase.of(text, 0)))
                .toList();
    }
}
