package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.testing.Golden;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.topic.Compared.Tally;
import org.cablestats.topic.Reading.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the words of real cables against their tags, and both against a reader. */
final class TopicAgreementTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static List<Compared> cables = List.of();
    private static List<Compared> byFirstTags = List.of();

    @SuppressWarnings("NullAway.Init")
    private static TopicDictionary first;

    @SuppressWarnings("NullAway.Init")
    private static AgreementPage page;

    @BeforeAll
    static void compare() {
        first = SmallDictionary.first(folder);
        cables = Compared.all(DICTIONARY);
        byFirstTags = Compared.all(DICTIONARY, first);
        page = new AgreementPage(cables, weights(), Reading.all());
    }

    /** The first dictionary had 0.41 here and 0.43 on 1,401 other cables. */
    @Test
    void findsByWordsWhatTagsSayInHalfAtLeast() {
        for (List<Compared> compared : List.of(cables, byFirstTags)) {
            Tally all = Compared.total(compared);
            assertThat(all.f1()).as("%s", all).isGreaterThanOrEqualTo(0.50);
        }
    }

    @Test
    void hasReadEveryDisagreement() {
        assertThat(page.unread()).isEmpty();
    }

    @Test
    void findsByWordsWhatAReaderFindsToo() {
        assertThat(precision(page.read(topic -> true))).isGreaterThanOrEqualTo(0.75);
        assertThat(precision(page.read(Set.of("border_security", "counter_narcotics")::contains)))
                .isGreaterThanOrEqualTo(0.85);
    }

    /** What is partly there counts by half. */
    private static double precision(Map<Presence, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (counts.getOrDefault(Presence.YES, 0) + counts.getOrDefault(Presence.PARTLY, 0) / 2.0) / all;
    }

    @Test
    void showsWhereTheyPart() {
        Golden.assertEqual(Path.of("docs", "topic-agreement.md"), page.text(byFirstTags, Compared.all(first)));
    }

    @Test
    void readsOnlyTopicsAndCablesThatAreThere() {
        Set<String> topics = DICTIONARY.topics().stream().map(Topic::id).collect(Collectors.toSet());
        Set<String> ids = cables.stream().map(Compared::id).collect(Collectors.toSet());
        assertThat(Reading.all().values()).allSatisfy(reading -> {
            assertThat(topics).contains(reading.topic());
            assertThat(ids).contains(reading.cable());
            assertThat(reading.why()).endsWith(".");
        });
    }

    private static Map<String, Double> numbers(@Nullable YamlMap tags) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (tags != null) {
            tags.keys().forEach(tag -> numbers.put(tag, tags.optionalNumber(tag)));
        }
        return numbers;
    }

    private static Map<String, Map<String, Double>> weights() {
        Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
        for (YamlMap topic : YamlMap.read(OwnDictionary.FILE, new Problems()).maps("topics")) {
            if (topic.optionalBoolean("generic") == null) {
                weights.put(topic.text("id"), numbers(topic.optionalMap("tags")));
            }
        }
        return weights;
    }
}
