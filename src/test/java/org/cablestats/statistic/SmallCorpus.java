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
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.query.TestViews;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/** The tables of {@code src/test/resources/statistics}: a dozen invented cables, each there for a reason, and two loads. */
final class SmallCorpus {
    /** Number of cables. */
    static final long TOTAL = 12;

    static final Path FOLDER = Path.of("src", "test", "resources", "statistics");

    private SmallCorpus() {}

    /** Makes tables known under their bare names. */
    static void register(SparkSession spark, Map<String, List<Row>> tables) {
        // A query is run once on a dozen rows: compiling it would take longer than everything else.
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        for (StoredTable table : StoredTable.values()) {
            List<Row> rows = Objects.requireNonNull(tables.get(table.label()));
            spark.createDataFrame(rows, SparkSchemaUtil.convert(table.schema())).createOrReplaceTempView(table.label());
        }
        spark.table("cables").createOrReplaceTempView("stored_cables");
        spark.sql("SELECT 2 AS ordinal, repeat('d', 64) AS dictionary_digest, 0 AS model")
                .createOrReplaceTempView("snapshot");
        TestViews.make(spark, List.of(), generic(tables));
    }

    private static List<String> generic(Map<String, List<Row>> tables) {
        return Objects.requireNonNull(tables.get("topics")).stream()
                .filter(topic -> topic.<Boolean>getAs("generic"))
                .map(topic -> topic.<String>getAs("topic"))
                .toList();
    }

    /** The rows of every table. */
    static Map<String, List<Row>> read(SparkSession spark) {
        Map<String, List<Row>> tables = new TreeMap<>();
        for (StoredTable table : StoredTable.values()) {
            String file = FOLDER.resolve(table.label() + ".json").toString();
            tables.put(
                    table.label(),
                    spark.read()
                            .schema(SparkSchemaUtil.convert(table.schema()))
                            .json(file)
                            .collectAsList());
        }
        return tables;
    }

    /** What Spark answers. */
    static ResultTable answer(SparkSession spark, Statistic statistic) {
        statistic.uses().forEach(used -> TestViews.know(spark, used, answer(spark, used)));
        Dataset<Row> rows = spark.sql(statistic.sql());
        List<Column> columns = Arrays.stream(rows.schema().fields())
                .map(field -> new Column(field.name(), field.dataType().sql().toLowerCase(Locale.ROOT)))
                .toList();
        return statistic.conclude(new ResultTable(
                columns, rows.collectAsList().stream().map(SmallCorpus::values).toList()));
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
