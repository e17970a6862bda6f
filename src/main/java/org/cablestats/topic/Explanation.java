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
}
