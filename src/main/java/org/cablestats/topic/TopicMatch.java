package org.cablestats.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a cable is about.
 *
 * @param topic id of the dictionary, for example {@code border_security}
 * @param source what says so
 * @param confidence 0 to 1
 * @param votes what tags and words say each by themselves
 * @param evidence all phrases and tags that show it, strongest first
 */
public record TopicMatch(String topic, Source source, double confidence, Votes votes, List<Evidence> evidence) {

    /** Copies the list. */
    public TopicMatch {
        evidence = List.copyOf(evidence);
    }

    /** What says that a cable is about a topic. */
    public enum Source {
        TAG,
        TEXT,
        BOTH,
        /** Only a model that was learned from tagged cables. */
        MODEL;

        /** The word in tables and reports. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The votes, kept apart: what one of them says is never hidden in another's.
     *
     * @param tag greatest weight of a tag for the topic, supporting ones too, 0 to 1; null where no tag speaks for it
     * @param text certainty of the words alone, 0 to 1, a half where their points are just enough; null where there are none
     * @param model how probable a learned model finds a tag for the topic, 0 to 1; null where none was asked
     */
    public record Votes(
            @Nullable Double tag,
            @Nullable Double text,
            @Nullable Double model) {}

    /** The same with the vote of a model, null where it knows no such topic. */
    public TopicMatch with(@Nullable Double probability) {
        Double vote = probability == null ? null : (Double) rounded(probability);
        return new TopicMatch(topic, source, confidence, new Votes(votes.tag(), votes.text(), vote), evidence);
    }

    /** A share with three decimals. */
    public static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    /**
     * A phrase or tag that shows a topic.
     *
     * @param phrase as the dictionary writes it, {@code TAGS: SNAR}, or {@code MODEL: heroin} for a term of a learned model
     * @param count how often it occurs
     * @param points what it adds to the topic's score, or to the model's log-odds
     * @param paragraphs numbers of the paragraphs that it stands in, as printed, each once, in the order of the text; none of
     *     a tag, nor of a phrase that stands above the first paragraph only, in the subject
     */
    public record Evidence(String phrase, int count, double points, List<Integer> paragraphs) {

        /** Copies the list. */
        public Evidence {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
