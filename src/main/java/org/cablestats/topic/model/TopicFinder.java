package org.cablestats.topic.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Content;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.TopicMatch.Source;
import org.cablestats.topic.TopicMatch.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What finds the topics of cables: the dictionary and, where one was learned and is wanted, a model for those without tags. A topic that
 * only the model finds says so by its source, and never stands before one of the dictionary.
 *
 * @param dictionary tags and phrases
 * @param modelOrdinal number of the model in its warehouse; 0 where none is used
 * @param model what was learned with this dictionary; null where none is used
 */
public record TopicFinder(
        TopicDictionary dictionary,
        int modelOrdinal,
        @Nullable TopicModel model) implements Serializable {

    /** The dictionary alone. */
    public static TopicFinder of(TopicDictionary dictionary) {
        return new TopicFinder(dictionary, 0, null);
    }

    /** The topics that a cable is about: specific ones of the dictionary, then those of the model, then generic ones. */
    public List<TopicMatch> find(Cable cable) {
        return find(cable.message().subject(), cable.content(), cable.tags());
    }

    /** The same of a stored cable. */
    public List<TopicMatch> find(@Nullable String subject, Content content, List<String> tags) {
        List<TopicMatch> found = dictionary.match(subject, content, tags);
        // A cable with tags has its drafter's word. No cable without has a generic topic, which tags alone give.
        return model == null || !tags.isEmpty() ? found : both(found, model, subject, content);
    }

    private List<TopicMatch> both(List<TopicMatch> found, TopicModel used, @Nullable String subject, Content content) {
        Features features = used.space().of(subject, content, List.of(), dictionary);
        Map<String, Double> probabilities = used.probabilitiesByTopic(features);
        Map<String, Double> words = dictionary.textVotes(subject, content);
        List<TopicMatch> topics = new ArrayList<>();
        for (TopicMatch match : found) {
            topics.add(match.with(probabilities.get(match.topic())));
        }
        List<String> known = found.stream().map(TopicMatch::topic).toList();
        used.found(features).stream()
                .filter(each -> !known.contains(each.topic()))
                .limit(Math.max(0, dictionary.mostTopics() - found.size()))
                .map(each -> new TopicMatch(
                                each.topic(),
                                Source.MODEL,
                                TopicMatch.rounded(each.probability()),
                                new Votes(null, words.get(each.topic()), null),
                                used.evidence(each.topic(), subject, content, features))
                        .with(each.probability()))
                .forEach(topics::add);
        return List.copyOf(topics);
    }
}
