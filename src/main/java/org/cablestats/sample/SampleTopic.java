package org.cablestats.sample;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.resource.Resource;

/**
 * What a cable is about.
 *
 * @param name also of the topic's file of sentences
 * @param weight share in per cent
 * @param secrecy factor on the share of secret cables
 * @param tags with their probability
 * @param subjects templates
 * @param sentences templates
 */
record SampleTopic(
        String name,
        double weight,
        double secrecy,
        List<TagShare> tags,
        List<String> subjects,
        List<String> sentences) {

    private static final String SUBJECT = "* ";

    /** A tag with the per cent of the topic's cables that carry it. */
    record TagShare(String code, int percent) {}

    static List<SampleTopic> all() {
        return Resource.rows(SampleTopic.class, "topics.tsv", SampleTopic::of);
    }

    private static SampleTopic of(List<String> row) {
        String name = row.get(0);
        List<String> lines = Resource.lines(SampleTopic.class, "topics/" + name + ".txt");
        return new SampleTopic(
                name,
                Double.parseDouble(row.get(1)),
                Double.parseDouble(row.get(2)),
                tags(row.get(3).split(" ", -1)),
                lines.stream()
                        .filter(line -> line.startsWith(SUBJECT))
                        .map(line -> line.substring(SUBJECT.length()))
                        .toList(),
                lines.stream().filter(line -> !line.startsWith(SUBJECT)).toList());
    }

    private static List<TagShare> tags(String[] words) {
        List<TagShare> tags = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            tags.add(new TagShare(words[i], Integer.parseInt(words[i + 1])));
        }
        return List.copyOf(tags);
    }

    /** The tags of one cable about this topic. */
    List<String> drawTags(Dice dice) {
        return tags.stream()
                .filter(tag -> dice.chance(tag.percent() / 100.0))
                .map(TagShare::code)
                .toList();
    }
}
