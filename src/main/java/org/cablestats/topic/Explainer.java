package org.cablestats.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.topic.Explanation.Shown;
import org.cablestats.topic.TopicMatch.Evidence;
import org.jspecify.annotations.Nullable;

/** Shows a person why a cable has the topics that it has, and why not others. */
record Explainer(List<TopicEntry> entries, Scoring scoring, TopicDecision decision) {
    /** Found ones as they are found, then the nearest. */
    private static final Comparator<Explanation> NEAREST_FIRST =
            Comparator.comparingDouble(Explanation::points).reversed();

    /**
     * Every topic that something speaks for.
     *
     * @param found the topics that the cable is about
     */
    List<Explanation> explain(CableText cable, List<TopicMatch> found) {
        List<TopicScore> scores = scoring.score(cable);
        Map<String, TopicMatch> matches =
                found.stream().collect(Collectors.toMap(TopicMatch::topic, Function.identity()));
        List<String> order = found.stream().map(TopicMatch::topic).toList();
        return scores.stream()
                .filter(TopicScore::isSupported)
                .map(score -> explanation(cable, score, scores, matches.get(id(score))))
                .sorted(Comparator.<Explanation>comparingInt(each -> place(order, each))
                        .thenComparing(NEAREST_FIRST))
                .toList();
    }

    private static int place(List<String> order, Explanation explanation) {
        int place = order.indexOf(explanation.topic().id());
        return place < 0 ? order.size() : place;
    }

    private Explanation explanation(
            CableText cable, TopicScore score, List<TopicScore> all, @Nullable TopicMatch match) {
        List<Shown> phrases = score.words().evidence().stream()
                .sorted(TopicScore.STRONGEST_FIRST)
                .map(evidence -> shown(cable, score.topic(), evidence))
                .toList();
        return new Explanation(
                entries.get(score.topic()).topic(),
                match,
                match == null ? decision.lack(score, all) : null,
                score.points(),
                phrases,
                score.tags().evidence());
    }

    private Shown shown(CableText cable, int topic, Evidence evidence) {
        TopicPhrase phrase = entries.get(topic).phrases().stream()
                .filter(each -> each.text().equals(evidence.phrase()))
                .findFirst()
                .orElseThrow();
        return new Shown(
                phrase,
                evidence,
                scoring.hits(cable, topic, phrase.text()).stream()
                        .map(hit -> Quotation.of(cable, hit.start(), hit.end()))
                        .toList());
    }

    private String id(TopicScore score) {
        return entries.get(score.topic()).topic().id();
    }
}
