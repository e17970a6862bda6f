package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cablestats.statistic.Statistic;
import org.junit.jupiter.api.Test;

/** What a run reads of the cables is what its statistics name, and no text. */
final class AskedColumnsTest {
    private final AskedColumns asked = new AskedColumns(List.of(
            statistic("SELECT year, count(*) AS cables FROM cables GROUP BY YEAR"),
            statistic("SELECT topic_id, month FROM cable_topics"),
            statistic("SELECT tag, max(body) FROM cable_tag_kinds")));

    @Test
    void readsTheColumnsThatAreNamedAndTheListsOfTheViews() {
        assertThat(asked.ofCables(Set.of()))
                .isEqualTo("id, year, month, tags,"
                        + " arrays_zip(topics.topic, topics.source, topics.confidence) AS topics");
    }

    @Test
    void tellsApartWhichViewIsAskedForAColumn() {
        assertThat(asked.isAsked("month", Set.of(View.CABLE_TOPICS))).isTrue();
        assertThat(asked.isAsked("year", Set.of(View.CABLE_TOPICS))).isFalse();
        assertThat(asked.isAsked("month", Set.of(View.CABLE_TAGS, View.CABLE_TAG_KINDS)))
                .isFalse();
    }

    @Test
    void readsWhatAStatisticThatIsUsedNames() {
        Statistic used = statistic("SELECT origin FROM cables");
        Statistic user = new Statistic(
                "user",
                "Title",
                "Question?",
                "row",
                List.of(),
                List.of(),
                null,
                List.of(used),
                null,
                "SELECT 1 FROM name",
                "user.sql",
                1);
        assertThat(new AskedColumns(List.of(user)).ofCables(Set.of())).startsWith("id, origin, ");
    }

    private static Statistic statistic(String sql) {
        return new Statistic("name", "Title", "Question?", "row", List.of(), List.of(), null, sql, "name.sql", 1);
    }
}
