package org.cablestats.topic;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Shared;
import org.cablestats.testing.SourceFiles;

/**
 * A real cable with the specific topics that its tags assign by themselves and those that its words show without any tag.
 *
 * @param id reference id
 * @param tags its tags
 * @param byTags ids of topics
 * @param byWords ids of topics
 */
record Compared(String id, List<String> tags, Set<String> byTags, Set<String> byWords) {

    /** Each real cable that has tags once, though several copies of it are there, by id. */
    static List<Compared> all(TopicDictionary dictionary) {
        return all(dictionary, dictionary);
    }

    /** The same with the words of one dictionary and the weights of tags of another. */
    static List<Compared> all(TopicDictionary words, TopicDictionary tags) {
        Map<String, Cable> cables = new TreeMap<>();
        for (String source : List.of("cables-unclassified.csv", "pages")) {
            Path path = Shared.path("corpus/real/" + source);
            SourceFiles.read(path).forEach(record -> add(record, cables));
        }
        return cables.values().stream()
                .filter(cable -> !cable.tags().isEmpty())
                .map(cable -> of(cable, words, tags))
                .toList();
    }

    private static void add(SourceRecord record, Map<String, Cable> cables) {
        if (record instanceof SourceRecord.Accepted accepted) {
            Cable cable = CableParser.parse(accepted.cable());
            cables.putIfAbsent(cable.identity().id(), cable);
        }
    }

    private static Compared of(Cable cable, TopicDictionary dictionary, TopicDictionary tags) {
        Set<String> specific = dictionary.topics().stream()
                .filter(topic -> !topic.generic())
                .map(Topic::id)
                .collect(Collectors.toSet());
        Set<String> words = new TreeSet<>();
        dictionary
                .matchText(cable.message().subject(), cable.content(), cable.tags())
                .forEach(match -> words.add(match.topic()));
        words.retainAll(specific);
        return new Compared(cable.identity().id(), cable.tags(), tags.assignedBy(cable.tags()), words);
    }

    /** Topics that tags or words give. */
    Set<String> topics() {
        return Stream.concat(byTags.stream(), byWords.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether tags and words say the same of a topic. */
    boolean agrees(String topic) {
        return byTags.contains(topic) == byWords.contains(topic);
    }

    /** How often tags and words of some cables meet, for each topic that either gives. */
    static Map<String, Tally> tallies(List<Compared> cables) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Compared cable : cables) {
            for (String topic : cable.topics()) {
                tallies.merge(topic, cable.tally(topic), Tally::plus);
            }
        }
        return new LinkedHashMap<>(tallies);
    }

    /** The same for all topics together. */
    static Tally total(List<Compared> cables) {
        return tallies(cables).values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private Tally tally(String topic) {
        boolean tagged = byTags.contains(topic);
        boolean worded = byWords.contains(topic);
        return new Tally(tagged && worded ? 1 : 0, tagged ? 0 : 1, worded ? 0 : 1);
    }

    /**
     * Topics counted.
     *
     * @param both given by tags and by words
     * @param words given by words alone
     * @param tags given by tags alone
     */
    record Tally(int both, int words, int tags) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(both + other.both, words + other.words, tags + other.tags);
        }

        /** Share of what words give that tags give too; not a number where words give nothing. */
        double precision() {
            return both / (double) (both + words);
        }

        /** Share of what tags give that words give too; not a number where tags give nothing. */
        double recall() {
            return both / (double) (both + tags);
        }

        double f1() {
            return 2.0 * both / (2 * both + words + tags);
        }
    }
}
