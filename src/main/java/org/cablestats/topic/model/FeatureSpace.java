package org.cablestats.topic.model;

import java.io.Serializable;
import java.util.List;
import org.cablestats.cable.Content;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a cable a model weighs: those of the terms of its {@link UnmarkedText}, then the points that a dictionary gives to its
 * words for each topic. The same in learning and in using what was learned.
 *
 * @param vocabulary the terms
 * @param topics ids of the topics with points, in their order
 */
public record FeatureSpace(Vocabulary vocabulary, List<String> topics) implements Serializable {

    /** Copies the list. */
    public FeatureSpace {
        topics = List.copyOf(topics);
    }

    /** Number of places. */
    public int size() {
        return vocabulary.size() + topics.size();
    }

    /** The features of a cable; topics that the dictionary does not have get no points. */
    public Features of(@Nullable String subject, Content content, List<String> tags, TopicDictionary dictionary) {
        List<String> specific = dictionary.specific();
        List<Double> points = dictionary.points(subject, content, tags);
        List<Double> ours = topics.stream()
                .map(topic -> specific.contains(topic) ? points.get(specific.indexOf(topic)) : (Double) 0.0)
                .toList();
        return of(UnmarkedText.of(subject, content), ours);
    }

    /** The features of a story with these points. */
    public Features of(String story, List<Double> points) {
        return vocabulary.features(story).with(vocabulary.size(), points);
    }
}
