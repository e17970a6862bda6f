package org.cablestats.learn;

import java.io.Serializable;
import java.util.List;
import org.cablestats.topic.Features;
import org.cablestats.topic.LearnedTopic;

/**
 * What was learned from all cables but those of one fold.
 *
 * @param topics one for each topic that can be learned
 */
record FoldModels(List<LearnedTopic> topics) implements Serializable {

    /** Copies the list. */
    FoldModels {
        topics = List.copyOf(topics);
    }

    List<Double> probabilities(Features features) {
        return topics.stream().map(topic -> topic.probability(features)).toList();
    }
}
