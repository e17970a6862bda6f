package org.cablestats.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.topic.TopicMatch.Evidence;

/**
 * What speaks for one topic in one cable.
 *
 * @param topic index of the topic
 * @param words what its words say
 * @param tags what its tags say
 */
record TopicScore(int topic, Words words, Tags tags) {
    /** No word speaks for most topics in most cables, and no tag. */
    static final Words NO_WORDS = new Words(0, 0, List.of());

    static final Tags NO_TAGS = new Tags(0, 0, 0, List.of());

    static final Comparator<Evidence> STRONGEST_FIRST =
            Comparator.comparingDouble(Evidence::points).reversed().thenComparing(Evidence::phrase);

    /**
     * What the words of a cable say.
     *
     * @param points sum of the phrases' points, the text's length allowed for
     * @param strong number of strong phrases
     * @param evidence each phrase once
     */
    record Words(double points, int strong, List<Evidence> evidence) {

        /** Number of different phrases. */
        int distinct() {
            return evidence.size();
        }
    }

    /**
     * What the tags of a cable say.
     *
     * @param weight greatest weight of a tag that assigns the topic by itself, 0 where there is none
     * @param greatest greatest weight of any of its tags
     * @param points sum of the points of the tags that only support it
     * @param evidence each tag
     */
    record Tags(double weight, double greatest, double points, List<Evidence> evidence) {}

    /** What its words alone say. */
    TopicScore withoutTags() {
        return new TopicScore(topic, words, NO_TAGS);
    }

    /** Whether anything speaks for the topic. */
    boolean isSupported() {
        return !words.evidence().isEmpty() || !tags.evidence().isEmpty();
    }

    /** Points of phrases and of all tags: what decides which topics without an assigning tag a cable keeps where it has too many. */
    double weight() {
        return words.points()
                + tags.evidence().stream().mapToDouble(Evidence::points).sum();
    }

    /** Points of phrases and supporting tags. */
    double points() {
        return words.points() + tags.points();
    }

    /** All phrases and tags, strongest first. Points to a hundredth. */
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(words.evidence());
        all.addAll(tags.evidence());
        all.sort(STRONGEST_FIRST);
        all.replaceAll(one ->
                new Evidence(one.phrase(), one.count(), Math.round(one.points() * 100) / 100.0, one.paragraphs()));
        return all;
    }
}
