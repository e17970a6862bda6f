package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.result.ResultTable;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.collection.Seq;

/** Counts a few statistics a second time, with loops that share no SQL with them. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatisticsCountSparkTest {
    private static final List<Statistic> STATISTICS = StatisticFolder.read(Path.of("reports", "statistics"));

    private static final Map<String, String> ZONES = Map.of(
            "Ankara", "Europe/Istanbul",
            "Astana", "Asia/Almaty",
            "Bishkek", "Asia/Bishkek",
            "Geneva", "Europe/Zurich",
            "Washington", "America/New_York");

    private final SparkSession spark;
    private final Map<String, List<Row>> tables;

    StatisticsCountSparkTest(SparkSession spark) {
        this.spark = spark;
        this.tables = SmallCorpus.read(spark);
        SmallCorpus.register(spark, tables);
    }

    @Test
    void countsCablesByOrigin() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            count(counted, text(cable, "origin"));
        }
        assertThat(answer("cables-by-origin", "origin")).isEqualTo(counted);
    }

    @Test
    void countsCablesByMonthAndClassification() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            ZonedDateTime created = created(cable);
            Object month = created == null ? null : created.toLocalDate().withDayOfMonth(1);
            count(counted, month + "|" + text(cable, "classification"));
        }
        assertThat(answer("cables-by-month-and-classification", "month", "classification"))
                .isEqualTo(counted);
    }

    @Test
    void countsCablesByWeekdayAndHour() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            ZonedDateTime local = local(cable);
            String when = local == null
                    ? "unknown|null"
                    : local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|" + local.getHour();
            count(counted, when);
        }
        assertThat(answer("cables-by-weekday-and-hour", "weekday", "hour")).isEqualTo(counted);
    }

    @Test
    void countsCablesByTag() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            List<String> tags = cable.getList(cable.fieldIndex("tags"));
            for (String tag : tags.isEmpty() ? List.of("unknown") : tags) {
                count(counted, tag);
            }
        }
        assertThat(answer("cables-by-tag", "tag")).isEqualTo(counted);
    }

    @Test
    void countsCablesBySpecificTopic() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            Set<String> specific = specificTopics(cable);
            for (String topic : specific.isEmpty() ? Set.of("unknown") : specific) {
                count(counted, topic);
            }
        }
        assertThat(answer("cables-by-topic", "topic_id")).isEqualTo(counted);
    }

    @Test
    void countsTopicsTogether() {
        Map<String, Long> counted = new TreeMap<>();
        for (Row cable : cables()) {
            Set<String> topics = specificTopics(cable);
            for (String topic : topics) {
                for (String other : topics) {
                    if (!topic.equals(other)) {
                        count(counted, topic + "|" + other);
                    }
                }
            }
        }
        assertThat(answer("topics-together", "topic_id", "other_topic_id")).isEqualTo(counted);
    }

    @Test
    void countsCablesThatAreKeptAboveEachOfTheirParagraphs() {
        Map<String, Integer> ranks = Map.of("U", 0, "SBU", 1, "R", 2, "C", 3, "S", 4);
        Map<String, Long> lower = new TreeMap<>();
        for (Row cable : cables()) {
            String level = text(cable, "classification");
            int highest = cable.<String, Integer>getJavaMap(cable.fieldIndex("portion_marks")).keySet().stream()
                    .mapToInt(mark -> ranks.getOrDefault(mark.split("/", -1)[0], -1))
                    .max()
                    .orElse(-1);
            int rank = level.startsWith("SECRET") ? 4 : level.startsWith("CONFIDENTIAL") ? 3 : 0;
            lower.merge(level, highest >= 0 && highest < rank ? 1L : 0L, Long::sum);
        }
        assertThat(lower).containsEntry("SECRET", 1L);
        assertThat(counts("portion-marks-by-classification", "lower", "classification"))
                .isEqualTo(lower);
    }

    @Test
    void findsAMeetingByAWordOfTheSubject() {
        Set<String> words = Set.of("MEETS", "MEETING", "MEETINGS", "LUNCH", "DINNER", "TELLS", "DISCUSSES");
        long meetings = cables().stream()
                .filter(cable -> !text(cable, "classification").equals("unknown"))
                .filter(cable ->
                        Arrays.stream(text(cable, "subject").split(" ", -1)).anyMatch(words::contains))
                .count();
        assertThat(meetings).isEqualTo(2);
        assertThat(counts("secrecy-of-meetings", "meetings", "topic_id")).containsEntry("all", meetings);
    }

    /** Of every column of the table, so that a new one cannot be forgotten. */
    @Test
    void countsInHowManyCablesEachFieldIsFound() {
        Map<String, Long> filled = new TreeMap<>();
        for (String field : SparkSchemaUtil.convert(StoredTable.CABLES.schema()).fieldNames()) {
            for (Row cable : cables()) {
                for (String kind : List.of(text(cable, "header_kind"), "all")) {
                    Object value = cable.getAs(field);
                    boolean isFound = value instanceof Seq<?> list
                            ? list.nonEmpty()
                            : value instanceof scala.collection.Map<?, ?> map
                                    ? map.nonEmpty()
                                    : value != null && !value.equals("");
                    filled.merge(field + "|" + kind, isFound ? 1L : 0L, Long::sum);
                }
            }
        }
        assertThat(counts("field-coverage", "filled", "field", "header_kind")).isEqualTo(filled);
    }

    /** By the clock of the post; its place and the time of the day have to be known. */
    private static @Nullable ZonedDateTime local(Row cable) {
        ZonedDateTime created = created(cable);
        String zone = ZONES.get(text(cable, "post"));
        return created == null || zone == null ? null : created.withZoneSameInstant(ZoneId.of(zone));
    }

    private List<Row> cables() {
        return Objects.requireNonNull(tables.get("cables"));
    }

    private Set<String> specificTopics(Row cable) {
        Set<String> generic = new TreeSet<>();
        for (Row topic : Objects.requireNonNull(tables.get("topics"))) {
            if (topic.<Boolean>getAs("generic")) {
                generic.add(topic.getAs("topic"));
            }
        }
        Set<String> specific = new TreeSet<>();
        for (Row match : cable.<Row>getList(cable.fieldIndex("topics"))) {
            String topic = match.getAs("topic");
            if (!generic.contains(topic)) {
                specific.add(topic);
            }
        }
        return specific;
    }

    private Map<String, Long> answer(String name, String... keys) {
        return counts(name, "cables", keys);
    }

    private Map<String, Long> counts(String name, String column, String... keys) {
        Statistic statistic = STATISTICS.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        ResultTable answer = SmallCorpus.answer(spark, statistic);
        Map<String, Long> counts = new TreeMap<>();
        for (List<@Nullable Object> row : answer.rows()) {
            List<String> key = new ArrayList<>();
            for (String part : keys) {
                key.add(String.valueOf(row.get(answer.index(part))));
            }
            counts.put(String.join("|", key), (Long) Objects.requireNonNull(row.get(answer.index(column))));
        }
        return counts;
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static String text(Row cable, String column) {
        String value = cable.getAs(column);
        return value == null ? "unknown" : value;
    }

    private static @Nullable ZonedDateTime created(Row cable) {
        Timestamp created = cable.getAs("created");
        return created == null ? null : created.toInstant().atZone(ZoneOffset.UTC);
    }
}
