package org.cablestats.connector;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** A program of someone else, who has Spark and our jar only: counts the records of files. */
final class PlainSpark {
    private PlainSpark() {}

    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                // Spark's own page needs an older Servlet API than the one that is here.
                .config("spark.metrics.conf.*.sink.servlet.class", "org.cablestats.table.NoMetricsPage")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            for (String file : arguments) {
                long records = spark.read()
                        .format(file.endsWith(".jsonl") ? "cablestats-json" : "cablestats-csv")
                        .load(file)
                        .selectExpr("sum(length(body) * 0 + 1)")
                        .first()
                        .getLong(0);
                System.out.println(file + " " + records);
            }
        }
    }
}
