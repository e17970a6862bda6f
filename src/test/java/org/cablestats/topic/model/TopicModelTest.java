package org.cablestats.topic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.topic.SmallDictionary;
import org.cablestats.topic.TopicDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicModelTest {
    private static final FeatureSpace SPACE = new FeatureSpace(
            new Vocabulary(Map.of("heroin", 3.0, "heroin route", 4.0, "wheat", 2.0)), List.of("drugs"));

    @TempDir
    Path folder;

    @Test
    void makesTheTermsOfACableOneLongAndDampsItsPoints() {
        Features features = SPACE.of("Heroin route. Heroin, heroin.", List.of(1.0));

        double heroin = 3 * (1 + Math.log(3));
        double length = Math.hypot(heroin, 4);
        assertThat(features.places()).containsExactly(0, 1, 3);
        assertThat(features.values())
                .containsExactly(new double[] {heroin / length, 4 / length, Math.log(2)}, within(1e-15));
        assertThat(SPACE.of("Nothing.", List.of(0.0)).places()).isEmpty();
    }

    @Test
    void knowsNothingMoreThanTheInterceptOfACableWithoutTerms() {
        LearnedTopic topic = new LearnedTopic("drugs", 40, Math.log(0.25), 0.5, new double[4]);

        assertThat(topic.probability(SPACE.of("Nothing.", List.of(0.0)))).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void findsTheTopicsWhoseProbabilityReachesTheirThresholdMostProbableFirst() {
        TopicDictionary dictionary = dictionary();
        TopicModel model = new TopicModel(
                SPACE,
                List.of(
                        new LearnedTopic("crops", 40, 0, 0.6, new double[] {0, 0, 2, 0}),
                        new LearnedTopic("drugs", 40, 0, 0.6, new double[] {5, 0, 0, 0}),
                        new LearnedTopic("trade", 40, 0, 0.6, new double[] {0, 0, 0, 0})));
        Content content = CableParser.content("", "1. Heroin and wheat.");

        assertThat(model.found(SPACE.of(null, content, List.of(), dictionary)))
                .extracting(TopicModel.Found::topic)
                .containsExactly("drugs", "crops");
    }

    @Test
    void weighsThePointsOfTheDictionaryWhateverItsOrder() {
        FeatureSpace space = new FeatureSpace(new Vocabulary(Map.of()), List.of("drugs", "gone"));
        Content content = CableParser.content("", "1. Heroin.");

        Features features = space.of(null, content, List.of(), dictionary());

        assertThat(features.places()).containsExactly(0);
        assertThat(features.values()).containsExactly(new double[] {Math.log1p(2)}, within(1e-15));
    }

    @Test
    void refusesATopicWithoutAWeightForEveryPlace() {
        List<LearnedTopic> topics = List.of(new LearnedTopic("drugs", 40, 0, 0.6, new double[3]));

        assertThatThrownBy(() -> new TopicModel(SPACE, topics))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot make a model: topic 'drugs' has 3 weights for 4 places");
    }

    private TopicDictionary dictionary() {
        return SmallDictionary.read(folder, """
                topics:
                  - id: crops
                    label: Crops
                    tags: {EAGR: 1}
                    phrases: {barley: {weight: 2, example: barley}}
                  - id: drugs
                    label: Drugs
                    tags: {SNAR: 1}
                    phrases: {heroin: {weight: 2, example: heroin}}
                """);
    }
}
