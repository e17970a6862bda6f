package org.cablestats.load;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Pass;
import org.cablestats.input.Plan;
import org.cablestats.input.Stage;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * The second pass over the input: takes the winners apart, finds their topics, and writes their rows, in the input's order.
 *
 * @param winners the records to write
 * @param merged where those of them stand that other records are, under another raw id
 * @param stage has what the first pass kept
 * @param finder of topics
 * @param loadId ordinal of the load
 * @param files where the rows go
 */
record CableWriter(Winners winners, Places merged, Stage stage, TopicFinder finder, int loadId, RowFiles files)
        implements Pass<List<@Nullable Object>>, Serializable {

    /**
     * Writes the winners of the plan's records.
     *
     * @param bytesRead counts up while tasks run
     */
    List<RowFile> write(JavaSparkContext spark, Plan needed, LongAccumulator bytesRead) {
        Broadcast<CableWriter> writer = spark.broadcast(this);
        return Tasks.each(
                        spark,
                        needed,
                        (tasks, reading) -> Tasks.writer(writer.value().files())
                                .write(Tasks.run(tasks, writer.value(), reading, bytesRead::add)::forEachRemaining),
                        files -> files)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

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
        RawCable cable = ((SourceRecord.Accepted) record.record()).cable();
        Position position = record.record().position();
        return StoredCable.parse(
                        merged.contains(record) ? cable.with(Issue.ID_MERGED) : cable,
                        finder,
                        position.file(),
                        position.offset(),
                        loadId)
                .row();
    }
}
