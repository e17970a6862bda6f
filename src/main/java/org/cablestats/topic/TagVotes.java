package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a cable's tags say about topics; only the codes that the dictionary names say anything. */
final class TagVotes implements Serializable {
    private final Map<String, List<Vote>> votes = new HashMap<>();

    /** The votes of the tags of each topic: a weight from 0 to 1 for each code. */
    TagVotes(List<Map<String, Double>> weightsOfTopics) {
        for (int i = 0; i < weightsOfTopics.size(); i++) {
            int topic = i;
            weightsOfTopics
                    .get(i)
                    .forEach((tag, weight) -> votes.computeIfAbsent(tag, absent -> new ArrayList<>())
                            .add(new Vote(topic, tag, weight)));
        }
    }

    /**
     * What one tag says.
     *
     * @param topic index of the topic
     * @param tag code, for example {@code SNAR}
     * @param weight how surely a cable with the tag is about the topic
     */
    record Vote(int topic, String tag, double weight) implements Serializable {}

    /** The votes of a cable's tags, in the order of the tags. */
    List<Vote> of(Collection<String> tags) {
        List<Vote> cast = new ArrayList<>();
        for (String tag : tags) {
            cast.addAll(votes.getOrDefault(tag, List.of()));
        }
        return cast;
    }
}
