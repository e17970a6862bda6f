package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.cablestats.query.TestViews;
import org.cablestats.query.View;
import org.cablestats.result.ResultTable;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Countries by the names that they have: those of several tags, and the post that counts for none. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class PlaceNamesSparkTest {
    /** The tags that really share a country; of these only the United Kingdom has posts. */
    private static final String TAGS = """
            SELECT * FROM VALUES
                ('UK', 'geographic', 'United Kingdom', 'GB'), ('GK', 'geographic', 'Guernsey', 'GB'),
                ('JE', 'geographic', 'Jersey', 'GB'), ('GZ', 'geographic', 'Gaza Strip', 'PS'),
                ('WE', 'geographic', 'West Bank', 'PS') AS tags(tag, kind, meaning, country)
            """;

    private static final String POSTS = """
            SELECT * FROM VALUES ('London', 'GB', 'United Kingdom'), ('Belfast', 'GB', 'United Kingdom'),
                ('Jerusalem', NULL, NULL) AS posts(post, country, country_name)
            """;

    private static final String CABLES = """
            SELECT concat('07X', row_number() OVER (ORDER BY origin)) AS id, origin, post, country, tags,
                   TIMESTAMP '2007-01-01 00:00:00' AS created, 2007 AS year, '' AS bureau, '' AS classification,
                   0 AS utc_offset, array('') AS issues, array('') AS cites, '' AS station,
                   array(named_struct('topic', '', 'source', '', 'confidence', 0D)) AS topics
            FROM VALUES
                ('Embassy London', 'London', 'GB', array('UK', 'JE')),
                ('Consulate Belfast', 'Belfast', 'GB', array('UK')),
                ('Consulate Jerusalem', 'Jerusalem', NULL, array('GZ', 'WE')),
                ('Nowhere', NULL, NULL, array()) AS sent(origin, post, country, tags)
            """;

    private final SparkSession spark;

    PlaceNamesSparkTest(SparkSession spark) {
        this.spark = spark;
        spark.sql(TAGS).createOrReplaceTempView("tags");
        spark.sql(POSTS).createOrReplaceTempView("posts");
        spark.sql("SELECT '' AS topic, '' AS label, false AS generic").createOrReplaceTempView("topics");
        spark.sql(CABLES).createOrReplaceTempView("stored_cables");
        TestViews.make(spark, List.of(), List.of(), Set.of(View.CABLE_TAGS, View.CABLE_TAG_COUNTRIES));
    }

    /** GB was called Guernsey, the first of its tags' meanings in the alphabet. */
    @Test
    void namesATaggedCountryAsItsPostsDo() {
        assertThat(countries("cables-by-tagged-country"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("United Kingdom", 2L, "Gaza Strip and West Bank", 1L, "unknown", 1L));
    }

    /** Jerusalem was counted among what is not known. */
    @Test
    void namesThePostThatCountsForNoCountry() {
        assertThat(countries("cables-by-country"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("United Kingdom", 2L, "Jerusalem", 1L, "unknown", 1L));
    }

    private Map<String, Long> countries(String name) {
        Statistic statistic = StatisticFolder.read(Path.of("reports", "statistics")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ResultTable answer = SmallCorpus.answer(spark, statistic);
        assertThat(Statistics.faults(statistic, answer, 4)).isEmpty();
        return IntStream.range(0, answer.rows().size())
                .boxed()
                .collect(Collectors.toMap(
                        row -> String.valueOf(answer.values("country").get(row)), row -> (Long)
                                Objects.requireNonNull(answer.values("cables").get(row))));
    }
}
