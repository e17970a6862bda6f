package org.cablestats.topic;

import java.util.Comparator;
import java.util.List;
import org.cablestats.topic.TopicMatch.Source;
import org.cablestats.topic.TopicMatch.Votes;

/**
 * A topic that is enough for itself; whether a cable has a place for it is another question.
 *
 * @param score what speaks for it
 * @param source what says that it is there
 * @param confidence 0 to 1
 */
record TopicCandidate(TopicScore score, Source source, double confidence) {
    /** Equally certain ones (several tags of weight 1) by their words, then in the order of the dictionary. */
    static final Comparator<TopicCandidate> MOST_CERTAIN_FIRST = Comparator.comparingDouble(TopicCandidate::confidence)
            .thenComparingDouble(claim -> claim.score().points())
            .reversed()
            .thenComparingInt(claim -> claim.score().topic());

    static final Comparator<TopicCandidate> HEAVIEST_FIRST = Comparator.comparingDouble(
                    (TopicCandidate claim) -> claim.score().weight())
            .reversed()
            .thenComparingInt(claim -> claim.score().topic());

    TopicMatch match(List<Topic> topics, Votes votes) {
        return new TopicMatch(
                topics.get(score.topic()).id(), source, TopicMatch.rounded(confidence), votes, score.evidence());
    }
}
