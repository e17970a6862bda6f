package org.cablestats.topic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.topic.SmallDictionary;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.TopicMatch.Evidence;
import org.cablestats.topic.TopicMatch.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model beside the dictionary: heard for cables without tags alone, and never taken for the words. */
class TopicFinderTest {
    private static final String TOPICS = """
            topics:
              - {id: drugs, label: Drugs, tags: {SNAR: 1.0}, phrases: {heroin: 5, opium: 5}}
              - {id: health, label: Health, tags: {TBIO: 1.0}, phrases: {clinic: 3}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TopicFinder finder;

    /** Terms clinic, nurse, opium; a nurse speaks for health, opium against it. */
    @BeforeEach
    void learn() {
        FeatureSpace space = new FeatureSpace(
                new Vocabulary(Map.of("clinic", 1.0, "nurse", 1.0, "opium", 1.0)), List.of("drugs", "health"));
        TopicModel model = new TopicModel(
                space,
                List.of(
                        new LearnedTopic("drugs", 40, -9, 0.5, new double[] {0, 0, 1, 0, 0}),
                        new LearnedTopic("health", 40, -2, 0.5, new double[] {1, 4, -1, 0, 0})));
        finder = new TopicFinder(SmallDictionary.read(folder, TOPICS), 7, model);
    }

    private static Content text(String words) {
        return CableParser.content("", "E.O. 12958: N/A\n\n1. " + words + "\n");
    }

    @Test
    void hearsTheModelForACableWithoutTags() {
        List<TopicMatch> found = finder.find(null, text("A nurse came. The nurse left."), List.of());

        assertThat(found).extracting(TopicMatch::topic).containsExactly("health");
        TopicMatch health = found.get(0);
        // The only term has length 1 whatever it counts: -2 + 4.
        double probability = 1 / (1 + Math.exp(-2));
        assertThat(health.source()).isEqualTo(Source.MODEL);
        assertThat(health.confidence()).isEqualTo(probability, within(0.0005));
        assertThat(health.votes()).isEqualTo(new TopicMatch.Votes(null, null, health.confidence()));
        assertThat(health.evidence()).containsExactly(new Evidence("MODEL: nurse", 2, 4.0, List.of()));
    }

    @Test
    void keepsWhatTheDictionaryFindsFirstWithTheModelsVoteBesideIt() {
        List<TopicMatch> found =
                finder.find(null, text("Heroin, opium. Nurse, nurse, nurse, nurse, clinic."), List.of());

        assertThat(found).extracting(TopicMatch::topic).containsExactly("drugs", "health");
        assertThat(found).extracting(TopicMatch::source).containsExactly(Source.TEXT, Source.MODEL);
        assertThat(found.get(0).votes().model()).isLessThan(0.01);
        // One clinic: 3 points of 3 + 8.
        assertThat(found.get(1).votes().text()).isEqualTo(0.273);
    }

    @Test
    void leavesACableWithTagsToItsDrafterAndTheWords() {
        assertThat(finder.find(null, text("A nurse came."), List.of("SNAR")))
                .isEqualTo(TopicFinder.of(finder.dictionary()).find(null, text("A nurse came."), List.of("SNAR")));
    }

    @Test
    void findsTheDictionarysTopicsAloneWithoutAModel() {
        assertThat(TopicFinder.of(finder.dictionary()).find(null, text("A nurse came."), List.of()))
                .isEmpty();
    }
}
