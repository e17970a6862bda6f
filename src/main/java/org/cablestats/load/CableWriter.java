package org.cablestats.load;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.Issue;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Pass;
import org.cablestats.input.Plan;
import org.cablestats.input.ReadTask;
import org.cablestats.source.SourceRecord;
import org.cablestats.table.RowFile;
import org.cablestats.table.RowFiles;
import org.cablestats.table.RowWriter;
import org.cablestats.table.StoredCable;
import org.cablestats.topic.TopicFinder;
import org.jspecify.annotations.Nullable;

/** The second pass over the input: takes the winners apart, finds their topics, and writes their rows, in the input's order. */
final class CableWriter {
    private CableWriter() {}

    /**
     * Writes the winners of the tasks' records.
     *
     * @param bytesRead counts up while tasks run
     */
    static List<RowFile> write(JavaSparkContext spark, Plan needed, Writing writing, LongAccumulator bytesRead) {
        Broadcast<Writing> work = spark.broadcast(writing);
        FlatMapFunction<Iterator<ReadTask>, RowFile> write = tasks -> {
            TaskContext context = TaskContext.get();
            RowWriter writer = work.value().files().open(context.partitionId(), context.taskAttemptId());
            return writer.writeAll(Tasks.run(tasks, work.value(), bytesRead::add))
                    .iterator();
        };
        return spark.parallelize(needed.tasks(), Math.max(1, needed.tasks().size()))
                .mapPartitions(write)
                .collect();
    }

    /**
     * What each task needs.
     *
     * @param winners the records to write
     * @param merged those of them that other records are, under another raw id
     * @param finder of topics
     * @param loadId ordinal of the load
     * @param files where the rows go
     */
    record Writing(Winners winners, Winners merged, TopicFinder finder, int loadId, RowFiles files)
            implements Pass<List<@Nullable Object>>, Serializable {
        @Override
        public boolean wantsEntry(InputFile file, int entry) {
            return winners.containsEntry(file, entry);
        }

        @Override
        public boolean wants(InputRecord record) {
            return record.record() instanceof SourceRecord.Accepted && winners.contains(record);
        }

        @Override
        public List<@Nullable Object> take(InputRecord record) {
            SourceRecord.Accepted accepted = (SourceRecord.Accepted) record.record();
            StoredCable cable = StoredCable.parse(
                    accepted.cable(),
                    finder,
                    accepted.position().file(),
                    accepted.position().offset(),
                    loadId);
            return (merged.contains(record) ? cable.with(Issue.ID_MERGED) : cable).row();
        }
    }
}
