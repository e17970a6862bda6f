package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablestats.topic.PhraseCounter.PhraseCount;
import org.cablestats.topic.TagVotes.Vote;
import org.cablestats.topic.TopicMatch.Evidence;
import org.cablestats.topic.phrase.Hit;
import org.cablestats.topic.phrase.Phrase;
import org.cablestats.topic.phrase.PhraseMatcher;

/** Counts what speaks for each topic of a cable: phrases, by where they stand, and tags. */
final class Scoring implements Serializable {
    private final Settings settings;
    private final PhraseMatcher matcher;
    private final PhraseCounter counter;
    private final TagVotes votes;
    private final int topics;

    Scoring(Settings settings, List<TopicEntry> entries) {
        this.settings = settings;
        this.matcher =
                new PhraseMatcher(entries.stream().map(TopicEntry::matched).toList());
        this.counter = new PhraseCounter(matcher, settings.points());
        this.votes = new TagVotes(entries.stream().map(TopicEntry::tags).toList());
        this.topics = entries.size();
    }

    /** What speaks for each topic, in the order of the dictionary. */
    List<TopicScore> score(CableText cable) {
        List<PhraseCount> found = counter.count(cable);
        List<Vote> cast = votes.of(cable.tags());
        double norm = settings.points().lengthNorm(cable.words());
        List<TopicScore> scores = new ArrayList<>(topics);
        int from = 0;
        for (int topic = 0; topic < topics; topic++) {
            // The phrases of a topic stand together.
            int to = from;
            while (to < found.size() && matcher.topic(found.get(to).phrase()) == topic) {
                to++;
            }
            scores.add(new TopicScore(topic, words(found.subList(from, to), norm), tags(topic, cast)));
            from = to;
        }
        return scores;
    }

    /** Where a phrase of a topic occurs in a cable, in the order of the text. */
    List<Hit> hits(CableText cable, int topic, String phrase) {
        return matcher.find(cable.text()).stream()
                .filter(hit -> matcher.topic(hit.phrase()) == topic
                        && matcher.phrase(hit.phrase()).text().equals(phrase))
                .toList();
    }

    /** A text in which a bracket stands for each phrase of a topic. */
    String withoutPhrases(int topic, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        List<Hit> hits = matcher.find(text).stream()
                .filter(hit -> matcher.topic(hit.phrase()) == topic
                        && !matcher.phrase(hit.phrase()).isException())
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
        for (Hit hit : hits) {
            rest.append(text, from, hit.start()).append('[');
            from = hit.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    /** Indices of the topics that a tag assigns by itself. */
    Set<Integer> assignedBy(List<String> tags) {
        return votes.of(tags).stream()
                .filter(vote -> vote.weight() >= settings.tagRule().assignAt())
                .map(Vote::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TopicScore.Words words(List<PhraseCount> found, double norm) {
        if (found.isEmpty()) {
            return TopicScore.NO_WORDS;
        }
        double points = 0;
        int strong = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (PhraseCount one : found) {
            Phrase phrase = matcher.phrase(one.phrase());
            double added = phrase.weight() * Settings.Points.damped(one.weighted()) / norm;
            points += added;
            strong += phrase.weight() >= settings.limits().strong().weight() ? 1 : 0;
            evidence.add(new Evidence(phrase.text(), one.count(), added, one.paragraphs()));
        }
        return new TopicScore.Words(points, strong, evidence);
    }

    private TopicScore.Tags tags(int topic, List<Vote> cast) {
        double weight = 0;
        double greatest = 0;
        double points = 0;
        List<Evidence> evidence = new ArrayList<>(0);
        for (Vote vote : cast) {
            if (vote.topic() == topic) {
                double added = settings.tagRule().points() * vote.weight();
                boolean assigns = vote.weight() >= settings.tagRule().assignAt();
                weight = assigns ? Math.max(weight, vote.weight()) : weight;
                greatest = Math.max(greatest, vote.weight());
                points += assigns ? 0 : added;
                evidence.add(new Evidence("TAGS: " + vote.tag(), 1, added, List.of()));
            }
        }
        return evidence.isEmpty() ? TopicScore.NO_TAGS : new TopicScore.Tags(weight, greatest, points, evidence);
    }
}
