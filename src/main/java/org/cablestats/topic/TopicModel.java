package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.cable.Content;
import org.jspecify.annotations.Nullable;

/**
 * Topics as they were learned from cables that have tags: for each topic a logistic regression over the {@link FeatureSpace}.
 * Immutable, thread-safe and serializable (tasks receive it); needs nothing that it was learned with.
 */
public final class TopicModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FeatureSpace space;
    private final List<LearnedTopic> topics;

    private TopicModel(FeatureSpace space, List<LearnedTopic> topics) {
        this.space = space;
        this.topics = List.copyOf(topics);
    }

    /**
     * A model.
     *
     * @param topics each with a weight for every place of the space
     */
    public static TopicModel of(FeatureSpace space, List<LearnedTopic> topics) {
        for (LearnedTopic topic : topics) {
            if (topic.size() != space.size()) {
                throw new IllegalArgumentException("Cannot make a model: topic '" + topic.id() + "' has " + topic.size()
                        + " weights for " + space.size() + " places");
            }
        }
        return new TopicModel(space, topics);
    }

    /** What the weights are of. */
    public FeatureSpace space() {
        return space;
    }

    /** The topics that could be learned, in the order of the dictionary. */
    public List<LearnedTopic> topics() {
        return topics;
    }

    /**
     * A topic that the model finds in a cable.
     *
     * @param topic id
     * @param probability that its drafter would have given it a tag that means the topic; at least the topic's threshold
     */
    public record Found(String topic, double probability) {}

    /**
     * The topics of a cable whose probability reaches their threshold, most probable first; none of a directive.
     *
     * @param tags only say whether it is a directive, and which words of the text are tags
     * @param dictionary the one that the model was learned with: the points of another mean something else
     */
    public List<Found> topics(
            @Nullable String subject, Content content, List<String> tags, TopicDictionary dictionary) {
        if (dictionary.isDirective(tags)) {
            return List.of();
        }
        List<Double> probabilities = probabilities(space.of(subject, content, tags, dictionary));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            if (probabilities.get(i) >= topics.get(i).threshold()) {
                found.add(new Found(topics.get(i).id(), probabilities.get(i)));
            }
        }
        found.sort(Comparator.comparingDouble(Found::probability).reversed().thenComparing(Found::topic));
        return List.copyOf(found);
    }

    /** The probability of each topic, in their order. */
    public List<Double> probabilities(Features features) {
        return topics.stream().map(topic -> topic.probability(features)).toList();
    }
}
