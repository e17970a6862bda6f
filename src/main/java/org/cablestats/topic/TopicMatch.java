package org.cablestats.topic;

import java.util.List;

/**
 * A topic that a cable is about.
 *
 * @param topic id of the dictionary, for example {@code border_security}
 * @param source what says so
 * @param confidence 0 to 1
 * @param evidence the phrases and tags that show it, strongest first
 */
public record TopicMatch(String topic, Source source, double confidence, List<Evidence> evidence) {

    /** Copies the list. */
    public TopicMatch {
        evidence = List.copyOf(evidence);
    }

    /** What says that a cable is about a topic. */
    public enum Source {
        TAG,
        TEXT,
        BOTH;

        /** The word in tables and reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A phrase or tag that shows a topic.
     *
     * @param phrase as the dictionary writes it, or {@code TAGS: SNAR}
     * @param count how often it occurs
     * @param points what it adds to the topic's score
     */
    public record Evidence(String phrase, int count, double points) {}
}
