package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

/** Words, rates and pairs that are beyond chance, on cables in which they were planted. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class SubjectWordsSparkTest {
    private static final long TOTAL = 600;

    /**
     * 600 cables of two posts, one a day. Every third is secret and half of these are on missiles; every fifth is on drugs, heroin in the
     * earlier half and cocaine in the later one; of Alpha's cables, one in four, twice as many are as of Beta's. Ports are everywhere.
     */
    private static final String CABLES = """
            SELECT concat('C', day) AS id, if(is_alpha, 'Embassy Alpha', 'Embassy Beta') AS origin,
                   CAST(date_add(DATE '2007-01-01', day) AS timestamp) AS created, 2007 AS year,
                   if(is_alpha, 'Alpha', 'Beta') AS post, if(is_alpha, 'AA', 'BB') AS country, '' AS bureau,
                   if(day % 3 = 0, 'SECRET//NOFORN', 'UNCLASSIFIED') AS classification,
                   0 AS utc_offset, array('') AS issues, array('') AS cites, '' AS station,
                   concat('THE PORT', if(day % 6 = 0, ' MISSILES, MISSILES', ''),
                          if(is_drugs, if(day < 300, ' HEROIN', ' COCAINE'), '')) AS subject,
                   filter(array(
                       named_struct('topic', if(is_drugs, 'drugs', ''), 'source', 'text', 'confidence', 0.8D),
                       named_struct('topic', if(is_drugs AND day % 10 = 0 OR day % 50 = 7, 'borders', ''),
                                    'source', 'text', 'confidence', 0.8D),
                       named_struct('topic', if(is_drugs, '', 'trade'), 'source', 'tag', 'confidence', 0.8D)),
                       each -> each.topic <> '') AS topics
            FROM (SELECT *, day % 5 = 0 OR is_alpha AND day % 5 = 1 AS is_drugs
                  FROM (SELECT day, day % 4 = 0 AS is_alpha FROM (SELECT explode(sequence(0, 599)) AS day)))
            """;

    private final SparkSession spark;

    SubjectWordsSparkTest(SparkSession spark) {
        this.spark = spark;
        spark.sql("SELECT explode(array('drugs', 'borders', 'trade')) AS topic, 'In words' AS label, false AS generic")
                .createOrReplaceTempView("topics");
        spark.sql("SELECT '' AS country, '' AS country_name").createOrReplaceTempView("posts");
        spark.sql(CABLES).createOrReplaceTempView("stored_cables");
        TestViews.make(
                spark, List.of(), List.of("politics"), Set.of(View.MEDIAN_DAY, View.CABLE_TOPICS, View.TOPIC_PAIRS));
    }

    @Test
    void tellsTheWordsOfSecretCables() {
        ResultTable answer = answer("subject-words-by-secrecy");
        // Twice in a subject line is once; 100 of 200 secret cables, and none of the others.
        assertThat(answer.values("word")).first().isEqualTo("missiles");
        assertThat(answer.values("secret")).first().isEqualTo(100L);
        assertThat(answer.values("unclassified")).first().isEqualTo(0L);
        assertThat(answer.values("word")).doesNotContain("heroin", "cocaine");
        assertThat(answer.values("looked_at")).containsOnly(5L);
    }

    @Test
    void showsHowTheWordsOfSecretCablesStand() {
        ResultTable answer = answer("secret-words-in-context");
        assertThat(answer.values("word").subList(0, 3)).containsOnly("missiles");
        assertThat(answer.values("place").subList(0, 3)).containsExactly(1L, 2L, 3L);
        assertThat(answer.values("compared").get(0)).isEqualTo("secret");
        for (int row = 0; row < answer.rows().size(); row++) {
            assertThat(value(answer, row, "keyword").toString()).isEqualToIgnoringCase(value(answer, row, "word") + "");
            assertThat((String) value(answer, row, "before")).doesNotContainPattern("[A-Za-z]$");
            assertThat((String) value(answer, row, "after")).doesNotContainPattern("^[A-Za-z]");
        }
    }

    @Test
    void tellsTheWordsThatCameAndThoseThatWent() {
        ResultTable answer = answer("subject-words-by-half");
        assertThat(answer.values("word")).containsExactly("cocaine", "heroin");
        assertThat(answer.values("earlier")).containsExactly(0L, 75L);
        assertThat(answer.values("later")).containsExactly(75L, 0L);
    }

    @Test
    void tellsTheWordsOfTopics() {
        ResultTable answer = answer("subject-words-by-topic");
        Map<Object, List<Object>> words = IntStream.range(0, answer.rows().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> value(answer, row, "topic_id"),
                        Collectors.mapping(row -> value(answer, row, "word"), Collectors.toList())));
        assertThat(words.get("drugs")).startsWith("cocaine", "heroin").doesNotContain("missiles");
        assertThat(words.get("trade")).endsWith("cocaine", "heroin").doesNotContain("missiles");
    }

    /** Alpha has 60 on drugs of 150 and Beta 90 of 450, so that 37.5 would be expected of Alpha. */
    @Test
    void tellsWhichPostsWriteMoreOfATopic() {
        for (String name : List.of("topic-rate-by-origin", "topic-rate-by-country")) {
            ResultTable answer = answer(name);
            int drugs = answer.values("topic_id").indexOf("drugs");
            Function<String, Object> first = column -> value(answer, drugs, column);
            assertThat(first.apply("cables")).isEqualTo(60L);
            assertThat(first.apply("of_topic")).isEqualTo(150L);
            assertThat(first.apply("expected")).isEqualTo(37.5);
            assertThat(first.apply("lift")).isEqualTo(1.6);
            assertThat(first.apply("verdict")).isEqualTo("more");
        }
    }

    /** Nearly all cables on borders are on drugs, too: 60 of 72, a quarter of all being on drugs. */
    @Test
    void tellsWhichTopicsGoTogether() {
        ResultTable answer = answer("topic-pairs");
        assertThat(value(answer, 0, "topic_id")).isEqualTo("borders");
        assertThat(value(answer, 0, "other_topic_id")).isEqualTo("drugs");
        assertThat(value(answer, 0, "cables")).isEqualTo(60L);
        assertThat(value(answer, 0, "expected")).isEqualTo(18.0);
        assertThat(answer.values("verdict")).containsExactly("more", "more", "fewer", "fewer");
    }

    private static Object value(ResultTable answer, int row, String column) {
        return Objects.requireNonNull(answer.values(row, List.of(column)).get(0));
    }

    private ResultTable answer(String name) {
        Statistic statistic = StatisticFolder.read(Path.of("reports", "statistics")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ResultTable answer = SmallCorpus.answer(spark, statistic);
        assertThat(Statistics.faults(statistic, answer, TOTAL)).isEmpty();
        return answer;
    }
}
