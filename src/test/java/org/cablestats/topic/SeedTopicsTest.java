package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.testing.Shared;
import org.cablestats.topic.TopicMatch.Evidence;
import org.junit.jupiter.api.Test;

/** 07ASTANA3287, a copy without tags and subject, against the count that was made by hand. */
class SeedTopicsTest {
    private static final TopicDictionary DICTIONARY = TopicDictionary.read(Path.of("reports/dictionary/topics.yaml"));
    private static final int WORDS = 1940;

    private static CableText seed() throws IOException {
        String page = Files.readString(Shared.path("corpus/seed/07ASTANA3287.txt"));
        String text = page.substring(page.indexOf("E.O. 12958"), page.indexOf("Post a comment"))
                .replaceAll("(?m)^ASTANA 00003287 .*\n", "")
                .replace("t\nhe Border", "the Border");
        String summary = text.substring(text.indexOf("Summary:"), text.indexOf("End Summary"));
        return new CableText(null, summary, text, List.of(), WORDS);
    }

    private static TopicScore score(String topic) throws IOException {
        List<String> ids = DICTIONARY.topics().stream().map(Topic::id).toList();
        return DICTIONARY.score(seed()).get(ids.indexOf(topic));
    }

    @Test
    void isAboutBorderSecurityAndCounterNarcoticsAlone() throws IOException {
        assertThat(DICTIONARY.match(seed()))
                .extracting(TopicMatch::topic)
                .containsExactly("border_security", "counter_narcotics");
    }

    @Test
    void hasThePointsThatWereCountedByHand() throws IOException {
        double norm = 1.79;
        assertThat(score("border_security").points()).isEqualTo(72.3 / norm, within(0.1));
        assertThat(score("counter_narcotics").points()).isEqualTo(39.6 / norm, within(0.1));
        assertThat(score("organized_crime_law_enforcement").points()).isEqualTo(5.2, within(0.1));
        assertThat(score("corruption").points()).isEqualTo(5.1, within(0.1));
        assertThat(score("migration_refugees").points()).isEqualTo(2.8, within(0.1));
    }

    @Test
    void showsThePhrasesThatWereCountedByHand() throws IOException {
        assertThat(score("border_security").evidence())
                .extracting(Evidence::phrase, Evidence::count)
                .contains(
                        tuple("border guard*", 19),
                        tuple("border patrol*", 10),
                        tuple("border security", 2),
                        tuple("cbp", 5),
                        tuple("coast guard", 5));
        assertThat(score("counter_narcotics").evidence())
                .extracting(Evidence::phrase)
                .contains("inl", "fight against drugs", "combating drugs", "trafficking of drugs", "bomca");
    }
}
