package org.cablestats.connector;

import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.metric.CustomTaskMetric;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Pass;
import org.cablestats.input.ReadTask;
import org.cablestats.input.Reading;
import org.cablestats.input.TaskRecords;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one task. */
final class RawReader implements PartitionReader<InternalRow> {
    private final TaskRecords<InternalRow> rows;
    private final RawColumn[] columns;
    private final boolean withRejects;
    private @Nullable InternalRow row;
    private long rejects;

    RawReader(ReadTask task, Reading reading, RawColumn[] columns, boolean withRejects) {
        this.columns = columns;
        this.withRejects = withRejects;
        this.rows = new TaskRecords<>(List.of(task).iterator(), new Rows(), reading, bytes -> {});
    }

    /** A row of each record that is wanted. */
    private final class Rows implements Pass<InternalRow> {
        @Override
        public boolean wants(InputRecord input) {
            boolean rejected = input.record() instanceof SourceRecord.Rejected;
            rejects += rejected ? 1 : 0;
            return input.record() instanceof SourceRecord.Accepted || (rejected && withRejects);
        }

        @Override
        public InternalRow take(InputRecord input) {
            @Nullable Object[] values = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = columns[i].value(input.record());
            }
            return new GenericInternalRow(values);
        }
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public InternalRow get() {
        return Objects.requireNonNull(row);
    }

    @Override
    public CustomTaskMetric[] currentMetricsValues() {
        return new CustomTaskMetric[] {new Rejects(rejects)};
    }

    @Override
    public void close() {
        rows.close();
    }

    private record Rejects(long value) implements CustomTaskMetric {
        @Override
        public String name() {
            return RejectsMetric.NAME;
        }
    }
}
