package org.cablestats.serve;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.connect.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** What a notebook may send, in a process of its own: arguments are the address and SQL, or {@code harm} for all that is refused. */
final class ConnectClient {
    private static final UDF1<Long, Long> OWN_CODE = value -> value;
    private static final MapFunction<Long, Long> OWN_MAP = value -> value;

    private ConnectClient() {}

    /** Something to ask for. */
    interface Wish {
        Object of(SparkSession session) throws Exception;
    }

    public static void main(String[] arguments) {
        try (SparkSession session = SparkSession.builder().remote(arguments[0]).create()) {
            Map<String, Wish> wishes = new LinkedHashMap<>();
            for (String sql : List.of(arguments).subList(1, arguments.length)) {
                if (sql.equals("harm")) {
                    harm(wishes);
                } else {
                    wishes.put(sql, client -> client.sql(sql).collectAsList());
                }
            }
            wishes.put(
                    "frame",
                    client -> client.table("cables")
                            .where(col("year").geq(2007))
                            .groupBy("origin")
                            .count()
                            .collectAsList());
            wishes.forEach((name, wish) -> System.out.println(name + " -> " + answer(session, wish)));
        }
    }

    private static String answer(SparkSession session, Wish wish) {
        try {
            return String.valueOf(wish.of(session));
        } catch (Exception e) {
            return "refused "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private static void harm(Map<String, Wish> wishes) {
        wishes.put("read", client -> client.read().parquet("/etc").count());
        wishes.put(
                "read as a table", client -> client.table("text.`/etc/passwd`").count());
        wishes.put(
                "read in a condition",
                client -> client.table("cables")
                        .where("EXISTS (SELECT * FROM text.`/etc/passwd`)")
                        .count());
        wishes.put("write", client -> {
            client.range(3).write().parquet("written");
            return "";
        });
        wishes.put("write a table", client -> {
            client.range(3).writeTo("cablestats.corpus.written").create();
            return "";
        });
        wishes.put("view", client -> {
            client.range(3).createOrReplaceTempView("cables");
            return "";
        });
        wishes.put(
                "function",
                client -> client.range(1)
                        .select(udf(OWN_CODE, DataTypes.LongType).apply(col("id")))
                        .collectAsList());
        wishes.put(
                "map", client -> client.range(1).map(OWN_MAP, Encoders.LONG()).collectAsList());
        wishes.put(
                "Java",
                client -> client.range(1)
                        .select(call_function("reflect", lit("java.lang.System"), lit("lineSeparator")))
                        .collectAsList());
        wishes.put("artifact", client -> {
            client.addArtifact(new byte[] {1}, "a.class");
            return "";
        });
        wishes.put(
                "rows with a schema",
                client -> client.createDataset(List.of("a"), Encoders.STRING()).count());
        wishes.put("memory", client -> client.table("cables").cache().count());
        wishes.put(
                "checkpoint", client -> client.table("cables").localCheckpoint().count());
        wishes.put("files", client -> client.table("cables").inputFiles().length);
        wishes.put("setting", client -> client.conf().get("spark.sql.catalog.cablestats.uri"));
        wishes.put("settings", client -> client.conf().getAll());
        wishes.put("a change of settings", client -> {
            client.conf().set("cablestats.own", "true");
            return "";
        });
        wishes.put("drop", client -> client.catalog().dropTempView("cables"));
    }
}
