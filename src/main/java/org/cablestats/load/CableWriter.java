package org.cablestats.load;

import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Pass;
import org.cablestats.input.Plan;
import org.cablestats.input.ReadTask;
import org.cablestats.source.SourceRecord;
import org.cablestats.table.CableRows;
import org.cablestats.table.StoredCable;
import org.cablestats.table.StoredTable;
import org.cablestats.topic.TopicDictionary;

/** The second pass over the input: takes the winners apart, finds their topics, and makes rows of them, in the input's order. */
final class CableWriter {
    private CableWriter() {}

    static Dataset<Row> rows(SparkSession session, Plan needed, Winners winners, Task task) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Winners> positions = spark.broadcast(winners);
        Broadcast<TopicDictionary> dictionary = spark.broadcast(task.dictionary());
        int loadId = task.ordinal();
        Winners merged = task.merged();
        LongAccumulator bytesRead = task.bytesRead();
        FlatMapFunction<Iterator<ReadTask>, Row> parse = tasks -> {
            Pass<Row> pass = new Writing(positions.value(), merged, dictionary.value(), loadId);
            return Tasks.run(tasks, pass, bytesRead::add);
        };
        return session.createDataFrame(
                spark.parallelize(needed.tasks(), Math.max(1, needed.tasks().size()))
                        .mapPartitions(parse),
                StoredTable.CABLES.sparkSchema());
    }

    /**
     * What the rows need beside their records.
     *
     * @param ordinal of the load
     * @param merged those of the winners that other records are, under another raw id
     * @param dictionary topics to match
     * @param bytesRead counts up while tasks run
     */
    record Task(int ordinal, Winners merged, TopicDictionary dictionary, LongAccumulator bytesRead) {}

    /** A record taken apart, with its topics. */
    static StoredCable stored(RawCable raw, TopicDictionary dictionary, String file, long position, int loadId) {
        Cable cable = CableParser.parse(raw);
        return new StoredCable(raw, cable, dictionary.match(cable), file, position, loadId);
    }

    private record Writing(Winners winners, Winners merged, TopicDictionary dictionary, int loadId)
            implements Pass<Row> {
        @Override
        public boolean wantsEntry(InputFile file, int entry) {
            return winners.containsEntry(file, entry);
        }

        @Override
        public boolean wants(InputRecord record) {
            return record.record() instanceof SourceRecord.Accepted && winners.contains(record);
        }

        @Override
        public Row take(InputRecord record) {
            SourceRecord.Accepted accepted = (SourceRecord.Accepted) record.record();
            StoredCable cable = stored(
                    accepted.cable(),
                    dictionary,
                    accepted.position().file(),
                    accepted.position().offset(),
                    loadId);
            return CableRows.of(merged.contains(record) ? cable.with(Issue.ID_MERGED) : cable);
        }
    }
}
