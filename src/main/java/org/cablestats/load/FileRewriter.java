package org.cablestats.load;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.row.RowWriter;
import org.cablestats.table.row.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes stored files anew, row by row in their order; a file in which nothing changes stays.
 *
 * @param files where the rows go
 * @param change of each row
 * @param dryRun count, write nothing
 */
record FileRewriter(RowFiles files, RowChange change, boolean dryRun) implements Serializable {
    /**
     * What became of a file.
     *
     * @param old the file
     * @param files that replace it
     * @param rows number of its rows
     * @param changed number of those that changed or fell away
     */
    record Rewritten(RowFile old, List<RowFile> files, long rows, long changed) implements Serializable {}

    /** Goes through files side by side, and counts their bytes when they are done. Gives those of which something was asked. */
    List<Rewritten> run(JavaSparkContext spark, List<RowFile> old, LongAccumulator bytes) {
        Broadcast<FileRewriter> rewriter = spark.broadcast(this);
        return Tasks.each(spark, old, bytes, file -> rewriter.value().rewrite(file), each -> each);
    }

    private Rewritten rewrite(RowFile old) {
        Copy copy = new Copy();
        if (dryRun) {
            copy.run(old, row -> {});
            return new Rewritten(old, List.of(), copy.rows, copy.changed);
        }
        RowWriter writer = Tasks.writer(files);
        List<RowFile> written = writer.write(sink -> copy.run(old, sink));
        if (copy.changed == 0) {
            writer.abort();
            written = List.of();
        }
        return new Rewritten(old, written, copy.rows, copy.changed);
    }

    private final class Copy {
        private long rows;
        private long changed;

        void run(RowFile old, Consumer<List<@Nullable Object>> sink) {
            files.read(old, values -> {
                StoredRow row = new StoredRow(values);
                List<StoredRow> replacement = change.apply(row);
                rows++;
                changed += replacement == null ? 0 : 1;
                (replacement == null ? List.of(row) : replacement).forEach(each -> sink.accept(each.values()));
            });
        }
    }
}
