package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.cablestats.query.TestViews;
import org.cablestats.query.View;
import org.cablestats.result.ResultTable;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changed from the earlier to the later half, on numbers that a reader can check by hand. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class TopicChangeSparkTest {
    /**
     * Two posts with 100 cables each, one a day on the same days, and one with 10. Of Alpha's cables about drugs 10 are in the first
     * fifty and 30 in the second, with one word in the first and another in the second; of Beta's 10 in either.
     */
    private static final String CABLES = """
            WITH written AS (
                SELECT post, day,
                       CASE
                           WHEN post = 'Alpha' AND day < 50 AND day % 5 = 0 THEN array('heroin')
                           WHEN post = 'Alpha' AND day >= 50 AND day % 5 < 3 THEN array('cocaine')
                           WHEN post = 'Beta' AND day % 5 = 0 THEN array('heroin', 'opium')
                           ELSE array()
                       END AS phrases
                FROM (SELECT explode(sequence(0, 99)) AS day)
                CROSS JOIN (SELECT explode(array('Alpha', 'Beta', 'Gamma')) AS post)
                WHERE post <> 'Gamma' OR day < 10
            )
            SELECT concat(post, '-', day) AS id, concat('Embassy ', post) AS origin,
                   CAST(date_add(DATE '2007-01-01', day) AS timestamp) AS created, 2007 AS year, post,
                   '' AS country, '' AS bureau, '' AS classification, 0 AS utc_offset, array('') AS issues, array('') AS cites, '' AS station,
                   filter(array(named_struct(
                       'topic', 'counter_narcotics', 'source', 'text', 'confidence', 0.8D, 'evidence',
                       transform(phrases, each -> named_struct('phrase', each, 'count', 1, 'points', 4D)))),
                       each -> size(each.evidence) > 0) AS topics
            FROM written
            """;

    private final SparkSession spark;

    TopicChangeSparkTest(SparkSession spark) {
        this.spark = spark;
        spark.sql("SELECT 'counter_narcotics' AS topic, 'Counter-narcotics' AS label, false AS generic")
                .createOrReplaceTempView("topics");
        spark.sql("SELECT '' AS topic, '' AS phrase, 0D AS weight, '' AS subtopic, '' AS subtopic_label, '' AS body")
                .createOrReplaceTempView("phrases");
        spark.sql("SELECT '' AS country, '' AS country_name").createOrReplaceTempView("posts");
        spark.sql(CABLES).createOrReplaceTempView("stored_cables");
        TestViews.make(
                spark,
                List.of("counter_narcotics"),
                List.of(),
                Set.of(View.MEDIAN_DAY, View.CABLE_TOPICS, View.TOPIC_EVIDENCE));
    }

    @Test
    void tellsAtWhichPostsATopicGrew() {
        ResultTable answer = answer("topic-change-by-origin");

        // 210 cables; the 105th in the order of the days is of the 48th day, counted from 0: 10 + 2 * 48 - 1 before it.
        LocalDate before = LocalDate.of(2007, 2, 17);
        assertThat(column(answer, "origin")).containsExactly("Embassy Alpha", "Embassy Beta");
        assertThat(column(answer, "before")).containsOnly(before);
        assertThat(column(answer, "earlier_all")).containsOnly(47L);
        assertThat(column(answer, "later_all")).containsOnly(53L);
        assertThat(column(answer, "earlier_cables")).containsExactly(10L, 10L);
        assertThat(column(answer, "later_cables")).containsExactly(30L, 10L);
        assertThat((Double) column(answer, "share_change").get(0)).isEqualTo(30 / 53.0 - 10 / 47.0, within(5e-5));
        assertThat((Double) column(answer, "share_change").get(1)).isEqualTo(10 / 53.0 - 10 / 47.0, within(5e-5));
        assertThat(column(answer, "verdict")).containsExactly("rose", "too few to say");
    }

    @Test
    void tellsTheShareOfEachMonth() {
        ResultTable answer = answer("topic-share-by-month");

        // Each month has two cables a day, and January ten of Gamma's.
        assertThat(column(answer, "all_cables")).containsExactly(72L, 56L, 62L, 20L);
        // Every fifth day one of Beta's and one of Alpha's; from the fiftieth on three in five of Alpha's.
        assertThat(column(answer, "cables")).containsExactly(14L, 14L, 24L, 8L);
        assertThat((Double) column(answer, "share").get(0)).isEqualTo(14 / 72.0, within(5e-5));
    }

    @Test
    void tellsWhichWordsCameAndWent() {
        ResultTable answer = answer("phrase-change-by-topic");

        // What came and what went stand before what hardly moved: 20 cables about drugs are in the earlier half, and 40
        // in the later one.
        assertThat(column(answer, "phrase")).containsExactly("cocaine", "heroin", "opium");
        assertThat(column(answer, "earlier_cables")).containsExactly(0L, 20L, 10L);
        assertThat(column(answer, "later_cables")).containsExactly(30L, 10L, 10L);
        assertThat(column(answer, "earlier_all")).containsOnly(20L);
        assertThat(column(answer, "later_all")).containsOnly(40L);
        assertThat((Double) column(answer, "share_change").get(0)).isEqualTo(30 / 40.0, within(5e-5));
        assertThat((Double) column(answer, "share_change").get(1)).isEqualTo(10 / 40.0 - 20 / 20.0, within(5e-5));
        assertThat(column(answer, "verdict")).startsWith("rose", "fell");
    }

    private ResultTable answer(String name) {
        Statistic statistic = StatisticFolder.read(Path.of("reports", "statistics")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ResultTable answer = SmallCorpus.answer(spark, statistic);
        assertThat(Statistics.faults(statistic, answer, 210)).isEmpty();
        return answer;
    }

    private static List<Object> column(ResultTable answer, String name) {
        return answer.rows().stream()
                .<@Nullable Object>map(row -> row.get(answer.index(name)))
                .map(Objects::requireNonNull)
                .toList();
    }
}
