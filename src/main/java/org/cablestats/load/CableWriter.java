package org.cablestats.load;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.source.SourceRecord;
import org.cablestats.table.CableRows;
import org.cablestats.table.StoredCable;
import org.cablestats.table.StoredTable;
import org.cablestats.topic.TopicDictionary;

/** The second pass over the input: takes the winners apart, finds their topics, and makes rows of them, in the input's order. */
final class CableWriter {
    private CableWriter() {}

    static Dataset<Row> rows(SparkSession session, Plan plan, Winners winners, Task task) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Winners> positions = spark.broadcast(winners);
        Broadcast<TopicDictionary> dictionary = spark.broadcast(task.dictionary());
        int loadId = task.ordinal();
        LongAccumulator bytesRead = task.bytesRead();
        FlatMapFunction<Iterator<ReadTask>, Row> parse = tasks -> stream(tasks)
                .flatMap(each -> each.parts().stream())
                .flatMap(part -> {
                    bytesRead.add(part.end() - part.start());
                    return accepted(part, positions.value());
                })
                .map(record -> CableRows.of(stored(record, dictionary.value(), loadId)))
                .iterator();
        Plan needed = plan.only(winners.files());
        return session.createDataFrame(
                spark.parallelize(needed.tasks(), Math.max(1, needed.tasks().size()))
                        .mapPartitions(parse),
                StoredTable.CABLES.sparkSchema());
    }

    /**
     * What the rows need beside their records.
     *
     * @param ordinal of the load
     * @param dictionary topics to match
     * @param bytesRead counts up while tasks run
     */
    record Task(int ordinal, TopicDictionary dictionary, LongAccumulator bytesRead) {}

    private static Stream<SourceRecord.Accepted> accepted(Part part, Winners winners) {
        return stream(PartRecords.open(part))
                .filter(record ->
                        winners.contains(part.file(), record.position().offset()))
                .filter(SourceRecord.Accepted.class::isInstance)
                .map(SourceRecord.Accepted.class::cast);
    }

    private static StoredCable stored(SourceRecord.Accepted record, TopicDictionary dictionary, int loadId) {
        Cable cable = CableParser.parse(record.cable());
        return new StoredCable(
                cable,
                dictionary.match(cable),
                record.position().file(),
                record.position().offset(),
                loadId);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> once = () -> iterator;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
