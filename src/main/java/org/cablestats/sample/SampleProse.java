package org.cablestats.sample;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.resource.Resource;

/** The subject and the paragraphs of a cable: sentences of its topics with their slots filled. */
final class SampleProse {
    private static final List<SampleTopic> ALL = SampleTopic.all();
    private static final List<String> OPENINGS = Resource.lines(SampleProse.class, "openings.txt");
    private static final List<String> REMARKS = Resource.lines(SampleProse.class, "remarks.txt");
    private static final List<String> COMMENTS = Resource.lines(SampleProse.class, "comments.txt");

    private final SampleCable cable;
    private final Dice dice;
    private final Slots slots;
    private final List<List<String>> unused = new ArrayList<>();

    SampleProse(SampleCable cable, long seed) {
        this.cable = cable;
        this.dice = Dice.of(seed, "prose", cable.number());
        this.slots = new Slots(cable, dice);
        cable.topics().forEach(topic -> unused.add(new ArrayList<>(topic.sentences())));
    }

    /** The subject in capitals. */
    String subject() {
        return slots.fill(dice.pick(cable.topics().get(0).subjects()));
    }

    /** The paragraphs without their numbers. Most cables have five to ten, some have many more. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Summary: " + sentences(dice.between(2, 3)) + " End Summary.");
        paragraphs.add(sentence(dice.pick(OPENINGS)) + " " + sentences(2));
        int more = dice.chance(0.04) ? dice.between(25, 70) : dice.between(2, 9);
        for (int i = 0; i < more; i++) {
            String remark = dice.chance(0.25) ? " " + sentence(dice.pick(REMARKS)) : "";
            paragraphs.add(sentences(dice.between(1, 3)) + remark);
        }
        if (dice.chance(0.6)) {
            String second = dice.chance(0.4) ? " " + sentence(dice.pick(REMARKS)) : "";
            paragraphs.add("Comment: " + sentence(dice.pick(COMMENTS)) + second + " End Comment.");
        }
        return paragraphs;
    }

    private String sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(template()));
        }
        return String.join(" ", sentences);
    }

    /** A sentence that the cable has not used yet. A long cable that ran out of its topics goes on with what else is new. */
    private String template() {
        int topic = unused.size() > 1 && dice.chance(0.3) ? 1 : 0;
        List<String> left = unused.get(topic);
        if (left.isEmpty()) {
            left.addAll(dice.pick(ALL).sentences());
        }
        String template = dice.pick(left);
        left.remove(template);
        return template;
    }

    private String sentence(String template) {
        return slots.fill(template) + ".";
    }
}
