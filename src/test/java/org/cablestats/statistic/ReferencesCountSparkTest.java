package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.result.ResultTable;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts the references of a dozen cables a second time, with loops that share no SQL with the statistics. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReferencesCountSparkTest {
    private final SparkSession spark;
    private final Map<String, Row> cables = new TreeMap<>();
    private final Map<String, String> postOfStation = new TreeMap<>();

    ReferencesCountSparkTest(SparkSession spark) {
        this.spark = spark;
        Map<String, List<Row>> tables = SmallCorpus.read(spark);
        SmallCorpus.register(spark, tables);
        Objects.requireNonNull(tables.get("cables")).forEach(cable -> cables.put(cable.getAs("id"), cable));
        Objects.requireNonNull(tables.get("posts"))
                .forEach(post -> postOfStation.put(post.getAs("station"), post.getAs("post")));
    }

    @Test
    void countsTheNetwork() {
        TreeSet<String> cited = new TreeSet<>();
        cables.values().forEach(cable -> cited.addAll(cites(cable)));
        long references =
                cables.values().stream().mapToLong(cable -> cites(cable).size()).sum();
        long present = cited.stream().filter(cables::containsKey).count();
        long citing = cables.values().stream()
                .filter(cable -> !cites(cable).isEmpty())
                .count();
        long onlyCited = cited.stream()
                .filter(id -> cables.containsKey(id)
                        && cites(Objects.requireNonNull(cables.get(id))).isEmpty())
                .count();
        assertThat(answer("reference-network").values("number"))
                .containsExactly(
                        SmallCorpus.TOTAL,
                        citing,
                        onlyCited,
                        SmallCorpus.TOTAL - citing - onlyCited,
                        references,
                        (long) cited.size(),
                        present,
                        0L,
                        cited.size() - present);
    }

    @Test
    void countsWhoCitesWhom() {
        Map<String, Long> counted = new TreeMap<>();
        cables.values().forEach(cable -> {
            for (String id : cites(cable)) {
                String cited = postOfStation.get(id.replaceAll("[0-9]", ""));
                if (!Objects.equals(cited, cable.getAs("post"))) {
                    counted.merge(cable.getAs("post") + "|" + cited, 1L, Long::sum);
                }
            }
        });
        assertThat(counts("references-by-post", "citing_post", "cited_post")).isEqualTo(counted);
    }

    @Test
    void countsWhichTopicsCiteWhich() {
        Map<String, Long> counted = new TreeMap<>();
        cables.values()
                .forEach(cable -> cites(cable).stream()
                        .filter(cables::containsKey)
                        .forEach(id -> topics(cable)
                                .forEach(topic -> topics(Objects.requireNonNull(cables.get(id)))
                                        .forEach(other -> counted.merge(topic + "|" + other, 1L, Long::sum)))));
        assertThat(counts("references-by-topic", "topic_id", "cited_topic_id")).isEqualTo(counted);
    }

    private static List<String> cites(Row cable) {
        return cable.getList(cable.fieldIndex("cites"));
    }

    /** Those that are not generic. */
    private static List<String> topics(Row cable) {
        List<String> topics = new ArrayList<>();
        for (Row match : cable.<Row>getList(cable.fieldIndex("topics"))) {
            String topic = match.getAs("topic");
            if (!topic.equals("external_relations") && !topic.equals("internal_politics")) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private Map<String, Long> counts(String name, String one, String other) {
        ResultTable answer = answer(name);
        Map<String, Long> counts = new TreeMap<>();
        for (List<@Nullable Object> row : answer.rows()) {
            counts.put(row.get(answer.index(one)) + "|" + row.get(answer.index(other)), (Long)
                    Objects.requireNonNull(row.get(answer.index("references"))));
        }
        return counts;
    }

    private ResultTable answer(String name) {
        return SmallCorpus.answer(
                spark,
                StatisticFolder.read(Path.of("reports", "statistics")).stream()
                        .filter(statistic -> statistic.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }
}
