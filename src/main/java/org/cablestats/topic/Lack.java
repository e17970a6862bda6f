package org.cablestats.topic;

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
