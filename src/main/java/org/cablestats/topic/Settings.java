package org.cablestats.topic;

import java.io.Serializable;
import java.util.Set;

/**
 * The dictionary's rules of counting.
 *
 * @param points how occurrences become points
 * @param limits which points are enough
 * @param tagRule what tags say
 */
public record Settings(Points points, Limits limits, TagRule tagRule) implements Serializable {

    /**
     * How the occurrences of phrases become a score: the sum of weight times {@code 1 + ln(occurrences)}, divided by {@code 1 +
     * lengthSlope * ln(words / shortWords)} for texts of more than {@code shortWords} words, which hold more of every phrase.
     *
     * @param subject how many times an occurrence in the subject counts
     * @param summary how many times an occurrence in the summary counts
     * @param shortWords words up to which a text's length does not matter
     * @param lengthSlope how much the length matters
     */
    public record Points(double subject, double summary, int shortWords, double lengthSlope) implements Serializable {

        /** Occurrences with those in the subject and the summary, which are among them, multiplied. */
        double weighted(int all, int inSubject, int inSummary) {
            return all + (subject - 1) * inSubject + (summary - 1) * inSummary;
        }

        /** What a text of so many words is divided by. */
        double lengthNorm(int words) {
            // StrictMath: the same bits on every machine, since the points are stored.
            return 1 + lengthSlope * StrictMath.log(Math.max(words, shortWords) / (double) shortWords);
        }

        /** What so many occurrences of a phrase are worth, before the text's length. */
        public static double damped(double occurrences) {
            return 1 + StrictMath.log(occurrences);
        }
    }

    /**
     * What a text needs for a topic.
     *
     * @param score least score
     * @param distinctPhrases least number of different phrases
     * @param strong least number of them that are strong, and from which weight a phrase is
     * @param relativeToTop least share of the best topic's score
     * @param topics number of topics up to which words add some; those that tags assign may be more
     * @param fallbackScore least score of the one topic of a cable that has no other
     */
    record Limits(
            double score, int distinctPhrases, Strong strong, double relativeToTop, int topics, double fallbackScore)
            implements Serializable {}

    /**
     * Strong phrases.
     *
     * @param phrases how many of them a topic needs
     * @param weight least weight of one
     */
    record Strong(int phrases, double weight) implements Serializable {}

    /**
     * What tags say.
     *
     * @param points what a tag of weight 1 adds to the score
     * @param assignAt weight from which a tag assigns its topic by itself
     * @param directives tags of cables that ask about every topic and so are about none
     */
    record TagRule(double points, double assignAt, Set<String> directives) implements Serializable {

        /** Copies the set. */
        TagRule {
            directives = Set.copyOf(directives);
        }
    }
}
