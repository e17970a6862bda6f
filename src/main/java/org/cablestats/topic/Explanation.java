package org.cablestats.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that speaks for one topic of a cable, enough or not.
 *
 * @param topic the topic
 * @param match what was found; null where it is not enough
 * @param lack the first thing that it lacks; null where it is found
 * @param points of phrases and supporting tags
 * @param phrases those that occur, strongest first
 * @param tags the tags that speak for it
 */
public record Explanation(
        Topic topic,
        @Nullable TopicMatch match,
        @Nullable Lack lack,
        double points,
        List<Shown> phrases,
        List<TopicMatch.Evidence> tags) {

    /** Copies the lists. */
    public Explanation {
        phrases = List.copyOf(phrases);
        tags = List.copyOf(tags);
    }

    /**
     * A phrase that occurs.
     *
     * @param phrase what the dictionary says of it
     * @param evidence how often, where, and what it adds
     * @param quotations its occurrences in the order of the text
     */
    public record Shown(TopicPhrase phrase, TopicMatch.Evidence evidence, List<Quotation> quotations) {

        /** Copies the list. */
        public Shown {
            quotations = List.copyOf(quotations);
        }
    }

    /**
     * What a topic lacks that a cable is not found to be about.
     *
     * @param kind what
     * @param has how much of it there is
     * @param needs how much of it the dictionary's settings ask for
     */
    public record Lack(Kind kind, double has, double needs) {

        /** What may be lacking. */
        public enum Kind {
            /** Points: the least score, or so much as the least share of the best topic's points is. */
            POINTS,
            /** Different phrases. */
            PHRASES,
            /** Strong phrases. */
            STRONG_PHRASES,
            /** A place among the topics that a cable may have: others have as many points or more, and no tag assigns it. */
            PLACE,
            /** Weight of a tag: words give no generic topic. */
            WEIGHT_OF_TAGS
        }
    }
}
