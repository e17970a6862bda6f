package org.cablestats.topic.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cablestats.cable.Content;
import org.cablestats.topic.TopicMatch.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Topics as they were learned from cables that have tags: for each topic a logistic regression over the {@link FeatureSpace}.
 * Immutable, thread-safe and serializable (tasks receive it); needs nothing that it was learned with.
 *
 * @param space what the weights are of
 * @param topics those that could be learned, in the order of the dictionary, each with a weight for every place of the space
 */
public record TopicModel(FeatureSpace space, List<LearnedTopic> topics) implements Serializable {
    /** Terms that show why a model finds a topic. */
    private static final int SHOWN = 5;

    /** Copies the list. */
    public TopicModel {
        topics = List.copyOf(topics);
        for (LearnedTopic topic : topics) {
            if (topic.size() != space.size()) {
                throw new IllegalArgumentException("Cannot make a model: topic '" + topic.id() + "' has " + topic.size()
                        + " weights for " + space.size() + " places");
            }
        }
    }

    /**
     * A topic that the model finds in a cable.
     *
     * @param topic id
     * @param probability that its drafter would have given it a tag that means the topic; at least the topic's threshold
     */
    public record Found(String topic, double probability) {}

    /** The topics of a cable whose probability reaches their threshold, most probable first. */
    public List<Found> found(Features features) {
        List<Double> probabilities = probabilities(features);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            if (probabilities.get(i) >= topics.get(i).threshold()) {
                found.add(new Found(topics.get(i).id(), probabilities.get(i)));
            }
        }
        found.sort(Comparator.comparingDouble(Found::probability).reversed().thenComparing(Found::topic));
        return List.copyOf(found);
    }

    /** The terms of a cable that speak most for a topic, with what each adds to its log-odds. */
    List<Evidence> evidence(String topic, @Nullable String subject, Content content, Features features) {
        LearnedTopic learned = topics.stream()
                .filter(each -> each.id().equals(topic))
                .findFirst()
                .orElseThrow();
        SortedMap<Integer, Integer> occurrences = space.vocabulary().occurrences(UnmarkedText.of(subject, content));
        return features.contributions(learned).entrySet().stream()
                .filter(each -> each.getKey() < space.vocabulary().size() && each.getValue() > 0)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(each -> new Evidence(
                        "MODEL: " + space.vocabulary().terms().get(each.getKey()),
                        occurrences.getOrDefault(each.getKey(), 0),
                        Math.round(each.getValue() * 100) / 100.0,
                        List.of()))
                .toList();
    }

    /** The probability of each topic by its id. */
    Map<String, Double> probabilitiesByTopic(Features features) {
        Map<String, Double> probabilities = new HashMap<>();
        topics.forEach(topic -> probabilities.put(topic.id(), topic.probability(features)));
        return probabilities;
    }

    /** The probability of each topic, in their order. */
    public List<Double> probabilities(Features features) {
        return topics.stream().map(topic -> topic.probability(features)).toList();
    }
}
