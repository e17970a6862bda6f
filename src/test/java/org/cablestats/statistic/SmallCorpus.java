package org.cablestats.statistic;

import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.cablestats.statistic.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** The tables of {@code src/test/resources/statistics}: a dozen invented cables, each there for a reason, and two loads. */
final class SmallCorpus {
    /** Number of cables. */
    static final long TOTAL = 12;

    static final Path FOLDER = Path.of("src", "test", "resources", "statistics");

    private static final Map<String, String> SCHEMAS = Map.of(
            "cables",
            """
            id string, raw_id string, year int, station string, serial int, created timestamp, released timestamp,
            date_time_group string, origin string, post string, country string, bureau string, classification string,
            captions array<string>, executive_order string, declassify_on date, declassify_rule string,
            reasons array<string>, portion_marks map<string, int>, header_kind string, precedence string,
            originator string, section int, sections int, sender string,
            recipients array<struct<routing: string, name: string, precedence: string, number: int>>,
            info_recipients array<struct<routing: string, name: string, precedence: string, number: int>>,
            subject string, words int, paragraph_count int, page_markers int, broken_words int, tags array<string>,
            raw_tags array<string>,
            topics array<struct<topic: string, source: string, confidence: double,
                evidence: array<struct<phrase: string, count: int, points: double>>>>,
            cites array<string>, header string, body string,
            paragraphs array<struct<number: int, mark: string, start: int, end: int>>, issues array<string>,
            source_file string, source_position bigint, content_digest string, load_id int
            """,
            "rejects",
            """
            load_id int, source_file string, source_position bigint, length bigint, reason string, excerpt string
            """,
            "loads",
            """
            ordinal int, state string, read bigint, new bigint, updated bigint, unchanged bigint, duplicate bigint,
            rejected bigint, cables bigint, corpus_digest string,
            inputs array<struct<name: string, files: bigint, bytes: bigint, digest: string>>,
            dictionary_digest string, program_version string, seconds map<string, double>
            """,
            "posts",
            """
            origin string, station string, post string, country string, bureau string, latitude double,
            longitude double
            """,
            "tags",
            "tag string, kind string, meaning string, country string",
            "topics",
            "topic string, label string, generic boolean");

    private SmallCorpus() {}

    /** Makes tables known under their bare names. */
    static void register(SparkSession spark, Map<String, List<Row>> tables) {
        // A query is run once on a dozen rows: compiling it would take longer than everything else.
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        tables.forEach(
                (table, rows) -> spark.createDataFrame(rows, schema(table)).createOrReplaceTempView(table));
    }

    /** The rows of every table. */
    static Map<String, List<Row>> read(SparkSession spark) {
        Map<String, List<Row>> tables = new TreeMap<>();
        for (String table : SCHEMAS.keySet()) {
            String file = FOLDER.resolve(table + ".json").toString();
            tables.put(table, spark.read().schema(schema(table)).json(file).collectAsList());
        }
        return tables;
    }

    private static StructType schema(String table) {
        return StructType.fromDDL(Objects.requireNonNull(SCHEMAS.get(table)));
    }

    /** What Spark answers. */
    static ResultTable answer(SparkSession spark, Statistic statistic) {
        Dataset<Row> rows = spark.sql(statistic.sql());
        List<Column> columns = Arrays.stream(rows.schema().fields())
                .map(field -> new Column(field.name(), field.dataType().sql().toLowerCase(Locale.ROOT)))
                .toList();
        return new ResultTable(
                columns, rows.collectAsList().stream().map(SmallCorpus::values).toList());
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            values.add(plain(row.get(i)));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        return value instanceof Timestamp time ? time.toInstant() : value;
    }
}
