package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cablestats.progress.Progress;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.topic.TopicDictionary;

/**
 * What is learned from.
 *
 * @param dictionary whose tags, phrases and points count
 * @param progress hears how far it is; from several threads
 */
public record TrainingData(Warehouse warehouse, Snapshot snapshot, TopicDictionary dictionary, Progress progress) {

    /** The dictionary for tasks, sent once: it has megabytes. */
    Broadcast<TopicDictionary> shared() {
        return warehouse.spark().broadcast(dictionary);
    }

    Dataset<Row> cables(String columns, String condition) {
        return warehouse
                .session()
                .sql("SELECT " + columns + " FROM " + warehouse.cablesOf(snapshot) + " WHERE " + condition);
    }

    /** Ids of the cables that have tags and are no directives, in no order. */
    List<String> tagged() {
        TopicDictionary topics = dictionary;
        return ids(cables("id, tags", "size(tags) > 0").filter((org.apache.spark.api.java.function.FilterFunction<Row>)
                row -> !topics.isDirective(row.getList(1))));
    }

    /** Ids of the cables that meet a condition in SQL, in no order. */
    List<String> ids(String condition) {
        return ids(cables("id", condition));
    }

    private static List<String> ids(Dataset<Row> cables) {
        List<String> ids = new ArrayList<>();
        cables.toLocalIterator().forEachRemaining(row -> ids.add(row.getString(0)));
        return ids;
    }

    /** Ids of the specific topics, sorted: a topic is called by its place here. */
    List<String> topics() {
        return dictionary.specific().stream().sorted().toList();
    }
}
