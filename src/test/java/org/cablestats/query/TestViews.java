package org.cablestats.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;

/** Makes the views of a session whose tables are the test's. */
public final class TestViews {
    private TestViews() {}

    /** Makes all of them but those of texts; as {@link #make(SparkSession, List, List, Set)} does. */
    public static void make(SparkSession spark, List<String> chosenTopics, List<String> genericTopics) {
        Set<View> views = EnumSet.copyOf(View.DERIVED);
        views.removeAll(Set.of(View.PARAGRAPHS, View.SPANS));
        make(spark, chosenTopics, genericTopics, views);
    }

    /** Makes the answer of a statistic known to the SQL that uses it. */
    public static void know(SparkSession spark, Statistic used, ResultTable answer) {
        EngineRows.of(answer, spark).createOrReplaceTempView(used.table());
    }

    /**
     * Makes some of them.
     *
     * @param spark knows the cables as they are stored by the name {@code stored_cables}, and the other tables by their bare names
     */
    public static void make(
            SparkSession spark, List<String> chosenTopics, List<String> genericTopics, Set<View> views) {
        ViewSql sql = ViewSql.of(chosenTopics, genericTopics);
        spark.sql(CablesSql.of("stored_cables", "TRUE")).createOrReplaceTempView("corpus");
        for (String name : List.of("cables_of_any_topic", "cables")) {
            spark.table("corpus").createOrReplaceTempView(name);
        }
        spark.sql(sql.chosenTopics()).createOrReplaceTempView(View.CHOSEN_TOPICS.label());
        // In the order of the views, each of which is made of earlier ones.
        EnumSet.copyOf(views).forEach(view -> spark.sql(sql.of(view)).createOrReplaceTempView(view.label()));
    }
}
