package org.cablestats.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reading alone, warm, on two cores: {@code cables.csv} through our data source and through Spark's own CSV reader, in turn. Every
 * column of every row is made and thrown away; ours are dates and lists besides texts, Spark's are texts, which is the least that
 * it can do. Arguments: the file, and the number of rounds, before which each reads once more to warm up.
 */
public final class Readers {
    private Readers() {}

    /** Prints the seconds of every reading, then the median of each reader. */
    public static void main(String[] arguments) throws IOException {
        String file = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                // Spark's own page needs an older Servlet API than the one that is here.
                .config("spark.metrics.conf.*.sink.servlet.class", "org.cablestats.table.NoMetricsPage")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            Map<String, Dataset<Row>> readers = new LinkedHashMap<>();
            readers.put("cablestats-csv", spark.read().format("cablestats-csv").load(file));
            readers.put("csv", sparks(spark, file));
            verifyEqual(readers);
            Map<String, List<Double>> seconds = measure(readers, rounds);
            seconds.forEach((name, each) -> System.out.printf(Locale.ROOT, "median of %s: %.3f%n", name, median(each)));
        }
    }

    private static Dataset<Row> sparks(SparkSession spark, String file) {
        return spark.read()
                .schema("number STRING, created STRING, id STRING, origin STRING, classification STRING, "
                        + "references STRING, header STRING, body STRING")
                .option("multiLine", "true")
                .option("quote", "\"")
                .option("escape", "\\")
                .csv(file);
    }

    // Who reads other records does other work. Texts differ: Spark leaves the backslash before an apostrophe.
    private static void verifyEqual(Map<String, Dataset<Row>> readers) {
        List<Row> read = readers.values().stream()
                .map(rows -> rows.selectExpr("count(*)", "bit_xor(xxhash64(id, origin, classification))")
                        .first())
                .toList();
        if (!read.get(0).equals(read.get(1))) {
            throw new IllegalStateException("Cannot compare readers of different records: " + read);
        }
    }

    private static Map<String, List<Double>> measure(Map<String, Dataset<Row>> readers, int rounds) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Dataset<Row>> reader : readers.entrySet()) {
                long start = System.nanoTime();
                reader.getValue().write().format("noop").mode("overwrite").save();
                double taken = (System.nanoTime() - start) / 1e9;
                System.out.printf(Locale.ROOT, "round %d, %s: %.3f%n", round, reader.getKey(), taken);
                if (round > 0) {
                    seconds.computeIfAbsent(reader.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        return seconds;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
