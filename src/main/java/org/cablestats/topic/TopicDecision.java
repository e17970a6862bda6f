package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.topic.Explanation.Lack;
import org.cablestats.topic.TopicMatch.Source;
import org.cablestats.topic.TopicMatch.Votes;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the scores which topics a cable is about.
 *
 * <p>A tag is as sure as its weight. Words are as sure as {@code points / (points + least score)}: a half where they are just
 * enough, three quarters at three times that. Where both speak, only both together can err: {@code 1 - (1 - tag) (1 - words)}. A
 * cable where nothing is enough keeps the best topic that comes near, half as sure and so always below a half.
 *
 * @param limits what is enough
 * @param assignAt weight from which a tag assigns its topic by itself
 * @param topics in the order of the dictionary
 */
record TopicDecision(Settings.Limits limits, double assignAt, List<Topic> topics) implements Serializable {
    /** The topics that these scores give: specific ones, most certain first, then the generic ones likewise. */
    List<TopicMatch> of(List<TopicScore> scores) {
        List<TopicScore> specific = new ArrayList<>();
        List<TopicScore> generic = new ArrayList<>();
        for (TopicScore score : scores) {
            if (score.isSupported()) {
                (isGeneric(score) ? generic : specific).add(score);
            }
        }
        double top = top(specific);
        List<TopicCandidate> candidates = candidates(specific, top);
        if (candidates.isEmpty()) {
            candidates = fallback(specific);
        }
        List<TopicMatch> matches = new ArrayList<>();
        kept(candidates).forEach(kept -> matches.add(match(kept)));
        candidates(generic, top).forEach(kept -> matches.add(match(kept)));
        return matches;
    }

    private List<TopicCandidate> candidates(List<TopicScore> scores, double top) {
        List<TopicCandidate> candidates = new ArrayList<>();
        for (TopicScore score : scores) {
            Source source = source(score, top);
            if (source != null) {
                double confidence = either(score.tags().weight(), certainty(score.points()));
                candidates.add(new TopicCandidate(score, source, confidence));
            }
        }
        candidates.sort(TopicCandidate.MOST_CERTAIN_FIRST);
        return candidates;
    }

    private TopicMatch match(TopicCandidate candidate) {
        return candidate.match(topics, votes(candidate.score()));
    }

    /**
     * As many as there are places, and whatever else a tag assigns, for that is the drafter's word. The places are of those with most
     * points, not of the most certain ones: a supporting tag makes certain of few words.
     */
    private List<TopicCandidate> kept(List<TopicCandidate> candidates) {
        if (candidates.size() <= limits.topics()) {
            return candidates;
        }
        List<TopicCandidate> heaviest = candidates.stream()
                .sorted(TopicCandidate.HEAVIEST_FIRST)
                .limit(limits.topics())
                .toList();
        return candidates.stream()
                .filter(candidate -> isByTag(candidate) || heaviest.contains(candidate))
                .toList();
    }

    private boolean isByTag(TopicCandidate candidate) {
        return candidate.score().tags().weight() >= assignAt;
    }

    /** What says that the topic is there; words and a supporting tag that suffice only together count as both. */
    private @Nullable Source source(TopicScore score, double top) {
        boolean together = isEnough(score.points(), score, top);
        if (score.tags().weight() >= assignAt) {
            return together ? Source.BOTH : Source.TAG;
        }
        if (isEnough(score.words().points(), score, top)) {
            return Source.TEXT;
        }
        return together ? Source.BOTH : null;
    }

    private boolean isEnough(double points, TopicScore score, double top) {
        return lack(points, score, top) == null;
    }

    /** The first thing that points of phrases, alone or with those of tags, lack; null where they are enough. */
    private @Nullable Lack lack(double points, TopicScore score, double top) {
        double needed = Math.max(limits.score(), limits.relativeToTop() * top);
        if (points < needed) {
            return new Lack(Lack.Kind.POINTS, points, needed);
        }
        TopicScore.Words words = score.words();
        if (words.distinct() < limits.distinctPhrases()) {
            return new Lack(Lack.Kind.PHRASES, words.distinct(), limits.distinctPhrases());
        }
        return words.strong() < limits.strong().phrases()
                ? new Lack(
                        Lack.Kind.STRONG_PHRASES,
                        words.strong(),
                        limits.strong().phrases())
                : null;
    }

    /** Why a topic that something speaks for is not among those found. */
    Lack lack(TopicScore score, List<TopicScore> all) {
        if (isGeneric(score)) {
            return new Lack(Lack.Kind.WEIGHT_OF_TAGS, score.tags().greatest(), assignAt);
        }
        Lack lack = lack(score.points(), score, top(all));
        return lack == null ? new Lack(Lack.Kind.PLACE, score.weight(), limits.topics()) : lack;
    }

    private double top(List<TopicScore> scores) {
        return scores.stream()
                .filter(score -> !isGeneric(score))
                .mapToDouble(TopicScore::points)
                .max()
                .orElse(0);
    }

    /** The best topic that comes near. Words must speak for it: a supporting tag alone assigns nothing. */
    private List<TopicCandidate> fallback(List<TopicScore> scores) {
        return scores.stream()
                .filter(score -> score.words().distinct() > 0 && score.points() >= limits.fallbackScore())
                .map(score -> new TopicCandidate(score, fallbackSource(score), certainty(score.points()) / 2))
                .min(TopicCandidate.MOST_CERTAIN_FIRST)
                .stream()
                .toList();
    }

    private Source fallbackSource(TopicScore score) {
        return score.words().points() >= limits.fallbackScore() ? Source.TEXT : Source.BOTH;
    }

    /** What tags and words say of a topic. */
    Votes votes(TopicScore score) {
        return new Votes(
                score.tags().evidence().isEmpty() ? null : (Double) score.tags().greatest(),
                score.words().evidence().isEmpty()
                        ? null
                        : (Double) TopicMatch.rounded(certainty(score.words().points())),
                null);
    }

    /** Greatest number of specific topics of a cable without tags. */
    int mostTopics() {
        return limits.topics();
    }

    private double certainty(double points) {
        return points / (points + limits.score());
    }

    private static double either(double first, double second) {
        return 1 - (1 - first) * (1 - second);
    }

    private boolean isGeneric(TopicScore score) {
        return topics.get(score.topic()).generic();
    }
}
