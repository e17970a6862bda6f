package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.topic.Explanation.Lack;
import org.cablestats.topic.TopicMatch.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which topics a cable keeps, whatever speaks for them. */
final class TopicDecisionTest {
    private static final int TOPICS = 12;
    private static final int PLACES = 4;
    private static final double ASSIGNS = 0.7;

    @SuppressWarnings("NullAway.Init")
    private TopicDecision decision;

    @BeforeEach
    void decide() {
        List<Topic> topics = IntStream.range(0, TOPICS)
                .mapToObj(i -> new Topic("t" + i, "T" + i, "", i % 5 == 4))
                .toList();
        Settings settings = new Settings(
                new Settings.Points(3, 2, 400, 0.5),
                new Settings.Limits(8, 2, new Settings.Strong(1, 3), 0.3, PLACES, 4),
                new Settings.TagRule(10, ASSIGNS, Set.of()));
        decision = new TopicDecision(settings.limits(), settings.tagRule().assignAt(), topics);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsTheHeaviestAndWhateverElseATagAssigns(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<TopicScore> scores = scores(random);
            String about = "seed " + seed + ", cable " + i;
            Set<String> found =
                    decision.of(scores).stream().map(TopicMatch::topic).collect(Collectors.toSet());
            Set<String> tagged = tagged(scores);
            assertThat(found).as(about).containsAll(tagged);
            long specific = found.stream().filter(id -> !isGeneric(id)).count();
            long byTag = tagged.stream().filter(id -> !isGeneric(id)).count();
            assertThat(specific).as(about).isLessThanOrEqualTo(PLACES + byTag);
            assertDisplacedAreLighter(scores, found, about);
        }
    }

    /** What is enough and yet is not found has its place taken: all places are, and each other topic without a tag has more points. */
    private void assertDisplacedAreLighter(List<TopicScore> scores, Set<String> found, String about) {
        Set<String> tagged = tagged(scores);
        for (TopicScore score : scores) {
            String id = "t" + score.topic();
            if (found.contains(id) || !score.isSupported()) {
                continue;
            }
            Lack lack = decision.lack(score, scores);
            if (lack.kind() == Lack.Kind.PLACE) {
                assertThat(lack).as(about).isEqualTo(new Lack(Lack.Kind.PLACE, score.weight(), PLACES));
                assertThat(found.stream().filter(each -> !isGeneric(each)).count())
                        .as(about)
                        .isGreaterThanOrEqualTo(PLACES);
                assertThat(scores.stream()
                                .filter(each -> found.contains("t" + each.topic())
                                        && !tagged.contains("t" + each.topic())
                                        && each.weight() < score.weight()))
                        .as(about)
                        .isEmpty();
            }
        }
    }

    @Test
    void keepsATagWithoutAnyWordBesideFourTopicsOfManyWords() {
        List<TopicScore> scores = new ArrayList<>();
        for (int topic = 0; topic < 4; topic++) {
            scores.add(new TopicScore(topic, words(30 + topic), tags(0)));
        }
        scores.add(new TopicScore(5, words(0), tags(ASSIGNS)));
        assertThat(decision.of(scores)).extracting(TopicMatch::topic).containsExactly("t3", "t2", "t1", "t0", "t5");
    }

    private static Set<String> tagged(List<TopicScore> scores) {
        return scores.stream()
                .filter(score -> score.tags().weight() >= ASSIGNS)
                .map(score -> "t" + score.topic())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isGeneric(String id) {
        return Integer.parseInt(id.substring(1)) % 5 == 4;
    }

    /** Any number of topics of which words, tags, both or neither speak. */
    private static List<TopicScore> scores(Random random) {
        return IntStream.range(0, TOPICS)
                .mapToObj(topic -> new TopicScore(
                        topic,
                        isGeneric("t" + topic) || random.nextInt(3) == 0 ? words(0) : words(random.nextInt(80)),
                        random.nextBoolean() ? tags(0) : tags((1 + random.nextInt(10)) / 10.0)))
                .toList();
    }

    private static TopicScore.Words words(int points) {
        return points == 0
                ? new TopicScore.Words(0, 0, List.of())
                : new TopicScore.Words(
                        points,
                        1,
                        List.of(
                                new Evidence("a", 1, points / 2.0, List.of()),
                                new Evidence("b", 1, points / 2.0, List.of())));
    }

    private static TopicScore.Tags tags(double weight) {
        if (weight == 0) {
            return new TopicScore.Tags(0, 0, 0, List.of());
        }
        boolean assigns = weight >= ASSIGNS;
        return new TopicScore.Tags(
                assigns ? weight : 0,
                weight,
                assigns ? 0 : 10 * weight,
                List.of(new Evidence("TAGS: X", 1, 10 * weight, List.of())));
    }
}
