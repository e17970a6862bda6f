package org.cablestats.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Fingerprint;
import org.cablestats.source.Position;
import org.cablestats.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in the input: one small row for each record, without its text. Kept for the time of a load, since it is
 * asked several times.
 */
final class Ledger implements AutoCloseable {
    /** In the column {@code reason} of files that are of no known layout. */
    static final String IGNORED = "ignored";

    private static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.IntegerType)
            .add("file_name", DataTypes.StringType)
            .add("source", DataTypes.IntegerType)
            .add("file_size", DataTypes.LongType)
            .add("offset", DataTypes.LongType)
            .add("length", DataTypes.LongType)
            .add("reason", DataTypes.StringType)
            .add("excerpt", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("corrected", DataTypes.BooleanType)
            .add("created", DataTypes.TimestampType)
            .add("released", DataTypes.TimestampType)
            .add("body_length", DataTypes.IntegerType)
            .add("content_digest", DataTypes.StringType);

    private final Dataset<Row> rows;

    private Ledger(Dataset<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads the input once.
     *
     * @param bytesRead counts up while tasks end
     */
    static Ledger read(SparkSession session, Plan plan, LongAccumulator bytesRead) {
        FlatMapFunction<Iterator<ReadTask>, Row> entries = tasks -> new Entries(tasks, bytesRead);
        Dataset<Row> rows = session.createDataFrame(
                        JavaSparkContext.fromSparkContext(session.sparkContext())
                                .parallelize(
                                        plan.tasks(), Math.max(1, plan.tasks().size()))
                                .mapPartitions(entries),
                        SCHEMA)
                .persist(StorageLevel.MEMORY_AND_DISK());
        rows.createOrReplaceTempView("ledger");
        Ledger ledger = new Ledger(rows);
        ledger.verifyBytes();
        return ledger;
    }

    /** The rows, also as the view {@code ledger}. */
    Dataset<Row> rows() {
        return rows;
    }

    @Override
    public void close() {
        rows.unpersist();
    }

    // The parts of a file meet without gap or overlap exactly where the lengths of its records add up to its size.
    private void verifyBytes() {
        List<Row> wrong = rows.sparkSession()
                .sql("SELECT file_name, max(file_size), sum(length) FROM ledger GROUP BY file, file_name "
                        + "HAVING sum(length) <> max(file_size) ORDER BY file LIMIT 5")
                .collectAsList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Cannot account for every byte (file, size, read): " + wrong);
        }
    }

    /** One task's entries. */
    private static final class Entries implements Iterator<Row> {
        private final Iterator<ReadTask> tasks;
        private final LongAccumulator bytesRead;
        private Iterator<Part> parts = Collections.emptyIterator();
        private Iterator<Row> entries = Collections.emptyIterator();

        Entries(Iterator<ReadTask> tasks, LongAccumulator bytesRead) {
            this.tasks = tasks;
            this.bytesRead = bytesRead;
        }

        @Override
        public boolean hasNext() {
            while (!entries.hasNext()) {
                if (parts.hasNext()) {
                    entries = entries(parts.next());
                } else if (tasks.hasNext()) {
                    parts = tasks.next().parts().iterator();
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return entries.next();
        }

        private Iterator<Row> entries(Part part) {
            PartRecords records = PartRecords.open(part);
            bytesRead.add(part.end() - part.start());
            if (records.isIgnored()) {
                Position whole = new Position(part.file().name(), 0, part.file().size());
                return List.of(row(part.file(), whole, IGNORED, "", null)).iterator();
            }
            return new Mapped(part.file(), records);
        }
    }

    private record Mapped(InputFile file, Iterator<SourceRecord> records) implements Iterator<Row> {
        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public Row next() {
            SourceRecord record = records.next();
            if (record instanceof SourceRecord.Rejected rejected) {
                return row(file, record.position(), rejected.reason().label(), rejected.excerpt(), null);
            }
            SourceRecord.Accepted accepted = (SourceRecord.Accepted) record;
            return row(file, record.position(), null, null, CableParser.fingerprint(accepted.cable()));
        }
    }

    private static Row row(
            InputFile file,
            Position position,
            @Nullable String reason,
            @Nullable String excerpt,
            @Nullable Fingerprint cable) {
        List<@Nullable Object> values = new ArrayList<>(
                List.of(file.index(), file.name(), file.source(), file.size(), position.offset(), position.length()));
        values.add(reason);
        values.add(excerpt);
        values.add(cable == null ? null : cable.id());
        values.add(cable == null ? null : cable.corrected());
        values.add(cable == null || cable.created() == null ? null : java.sql.Timestamp.from(cable.created()));
        values.add(cable == null || cable.released() == null ? null : java.sql.Timestamp.from(cable.released()));
        values.add(cable == null ? null : cable.bodyLength());
        values.add(cable == null ? null : cable.contentDigest());
        return RowFactory.create(values.toArray());
    }
}
