package org.cablestats.learn;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.LearnedTopic;

/** The terms by which a model tells, for readers. */
record TellingTerms(LearnedTopic learned, FeatureSpace space) {
    private static final int MOST = 8;

    /** Those that speak most for it, the strongest first. */
    String with() {
        return first(Comparator.comparingDouble((Integer place) -> learned.weight(place))
                .reversed());
    }

    /** Those that speak most against it, the strongest first. */
    String against() {
        return first(Comparator.comparingDouble(learned::weight));
    }

    private String first(Comparator<Integer> order) {
        return IntStream.range(0, space.vocabulary().size())
                .boxed()
                .sorted(order)
                .limit(MOST)
                .map(place -> space.vocabulary().terms().get(place))
                .collect(Collectors.joining(", "));
    }
}
