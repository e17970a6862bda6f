package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.testing.Shared;
import org.cablestats.topic.TopicMatch.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 07ASTANA3287, a copy without tags and subject, against the count that was made by hand. */
class SeedTopicsTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;
    private static final Settings.Points POINTS = new Settings.Points(3, 2, 400, 0.5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TopicDictionary first;

    @BeforeAll
    static void readTheDictionaryThatTheHandCountedWith() {
        first = SmallDictionary.first(folder);
    }

    private static Cable seed() throws IOException {
        Path page = Shared.path("corpus/seed/07ASTANA3287.txt");
        try (InputStream input = Files.newInputStream(page)) {
            String name = page.getFileName().toString();
            Layout layout = Layouts.named("text").orElseThrow();
            SourceRecord record = layout.read(name, input, 0, Long.MAX_VALUE).next();
            return CableParser.parse(((SourceRecord.Accepted) record).cable());
        }
    }

    private static TopicScore score(TopicDictionary dictionary, String topic) throws IOException {
        List<String> ids = dictionary.topics().stream().map(Topic::id).toList();
        return dictionary.scoring().score(CableText.of(seed())).get(ids.indexOf(topic));
    }

    @Test
    void isAboutBorderSecurityAndCounterNarcoticsAlone() throws IOException {
        for (TopicDictionary dictionary : List.of(DICTIONARY, first)) {
            assertThat(dictionary.match(seed()))
                    .extracting(TopicMatch::topic)
                    .containsExactly("border_security", "counter_narcotics");
        }
    }

    @Test
    void hasThePointsThatWereCountedByHand() throws IOException {
        assertThat(sum("border_security")).isEqualTo(72.3, within(0.05));
        assertThat(sum("counter_narcotics")).isEqualTo(39.6, within(0.05));
        assertThat(score(first, "organized_crime_law_enforcement").points()).isEqualTo(5.2, within(0.1));
        assertThat(score(first, "corruption").points()).isEqualTo(5.1, within(0.1));
        assertThat(score(first, "migration_refugees").points()).isEqualTo(2.8, within(0.1));
    }

    /** The sum of points before the text's length is allowed for: what counts as a word is the parser's to say. */
    private double sum(String topic) throws IOException {
        return score(first, topic).points() * POINTS.lengthNorm(seed().content().words());
    }

    @Test
    void allowsForTheLengthAsTheHandDid() {
        assertThat(POINTS.lengthNorm(1940)).isEqualTo(1.79, within(0.005));
    }

    @Test
    void showsThePhrasesThatWereCountedByHand() throws IOException {
        assertThat(score(DICTIONARY, "border_security").words().evidence())
                .extracting(Evidence::phrase, Evidence::count)
                .contains(
                        tuple("border guard*", 19),
                        tuple("border patrol*", 10),
                        tuple("border security", 1),
                        tuple("export control and border security", 1),
                        tuple("cbp", 5),
                        tuple("coast guard", 5));
        assertThat(score(DICTIONARY, "counter_narcotics").words().evidence())
                .extracting(Evidence::phrase)
                .contains("inl", "fight against drugs", "combating drugs", "trafficking of drugs", "bomca");
    }
}
