package org.cablestats.load;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.table.CableColumns;
import org.cablestats.table.RowFile;
import org.cablestats.table.RowFiles;
import org.cablestats.table.RowWriter;
import org.cablestats.table.TopicValues;
import org.cablestats.topic.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics of stored cables anew, file by file: their texts are all it takes. A file in which none changes stays.
 *
 * @param files where the rows go
 * @param finder of topics
 * @param loadId ordinal of the load that the changed rows are of
 * @param dryRun count, write nothing
 */
record Retagger(RowFiles files, TopicFinder finder, int loadId, boolean dryRun) implements Serializable {
    private static final int SUBJECT = CableColumns.place("subject");
    private static final int TAGS = CableColumns.place("tags");
    private static final int TOPICS = CableColumns.place("topics");
    private static final int HEADER = CableColumns.place("header");
    private static final int BODY = CableColumns.place("body");
    private static final int LOAD_ID = CableColumns.place("load_id");

    /**
     * What became of a file.
     *
     * @param old the file
     * @param files that replace it; none where nothing in it changed
     * @param rows number of its rows
     * @param changed number of those with other topics
     */
    record Retagged(RowFile old, List<RowFile> files, long rows, long changed) implements Serializable {}

    /** Goes through files side by side, and counts their bytes when they are done. */
    List<Retagged> run(JavaSparkContext spark, List<RowFile> old, LongAccumulator bytes) {
        if (old.isEmpty()) {
            return List.of();
        }
        Broadcast<Retagger> retagger = spark.broadcast(this);
        return spark.parallelize(old, old.size())
                .map(file -> {
                    Retagged retagged = retagger.value().retag(file);
                    bytes.add(file.bytes());
                    return retagged;
                })
                .collect();
    }

    private Retagged retag(RowFile old) {
        Tally tally = new Tally();
        if (dryRun) {
            files.read(old, row -> tally.add(renewed(row)));
            return new Retagged(old, List.of(), tally.rows, tally.changed);
        }
        TaskContext context = TaskContext.get();
        RowWriter writer = files.open(context.partitionId(), context.taskAttemptId());
        List<RowFile> written = writer.writeFrom(sink -> files.read(old, row -> {
            List<@Nullable Object> renewed = renewed(row);
            tally.add(renewed);
            sink.accept(renewed == null ? row : renewed);
        }));
        if (tally.changed == 0) {
            writer.abort();
            written = List.of();
        }
        return new Retagged(old, written, tally.rows, tally.changed);
    }

    /** Rows so far. */
    private static final class Tally {
        private long rows;
        private long changed;

        void add(@Nullable List<@Nullable Object> renewed) {
            rows++;
            changed += renewed == null ? 0 : 1;
        }
    }

    /** A row with its topics of now; null where it has them. */
    private @Nullable List<@Nullable Object> renewed(List<@Nullable Object> row) {
        Content content = CableParser.content(text(row.get(HEADER)), text(row.get(BODY)));
        String subject = row.get(SUBJECT) instanceof String written ? written : null;
        List<List<@Nullable Object>> topics = TopicValues.of(finder.find(subject, content, texts(row.get(TAGS))));
        if (topics.equals(row.get(TOPICS))) {
            return null;
        }
        List<@Nullable Object> renewed = new ArrayList<>(row);
        renewed.set(TOPICS, topics);
        renewed.set(LOAD_ID, loadId);
        return renewed;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
