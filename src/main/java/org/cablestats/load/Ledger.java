package org.cablestats.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Plan;
import org.cablestats.input.ReadTask;
import org.cablestats.source.Packing;
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
            .add("entry", DataTypes.IntegerType)
            .add("file_size", DataTypes.LongType)
            .add("offset", DataTypes.LongType)
            .add("length", DataTypes.LongType)
            .add("reason", DataTypes.StringType)
            .add("excerpt", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("raw_id", DataTypes.StringType)
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
        FlatMapFunction<Iterator<ReadTask>, Row> entries = tasks -> Tasks.run(tasks, Ledger::row, bytesRead::add);
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

    // The parts of a file meet without gap or overlap exactly where the lengths of its records add up to its size. The
    // entries of an archive are not cut; whoever reads one checks that its records tile it.
    private void verifyBytes() {
        List<Row> wrong = rows.sparkSession()
                .sql("SELECT file_name, max(file_size), sum(length) FROM ledger GROUP BY file, file_name "
                        + "HAVING sum(length) <> max(file_size) ORDER BY file LIMIT 5")
                .collectAsList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Cannot account for every byte (file, size, read): " + wrong);
        }
    }

    private static Row row(InputRecord input) {
        SourceRecord record = input.record();
        if (record instanceof SourceRecord.Accepted accepted) {
            return row(input, null, null, CableParser.fingerprint(accepted.cable()));
        }
        if (record instanceof SourceRecord.Rejected rejected) {
            return row(input, rejected.reason().label(), rejected.excerpt(), null);
        }
        return row(input, IGNORED, "", null);
    }

    private static Row row(
            InputRecord input, @Nullable String reason, @Nullable String excerpt, @Nullable Fingerprint cable) {
        InputFile file = input.file();
        Position position = input.record().position();
        boolean isFile =
                position.file().equals(file.name()) && Packing.of(file.name()).isEmpty();
        List<@Nullable Object> values =
                new ArrayList<>(List.of(file.index(), position.file(), file.source(), input.entry()));
        values.add(isFile ? file.size() : null);
        values.addAll(List.of(position.offset(), position.length()));
        values.add(reason);
        values.add(excerpt);
        values.add(cable == null ? null : cable.id());
        values.add(cable == null ? null : cable.rawId());
        values.add(cable == null || cable.created() == null ? null : java.sql.Timestamp.from(cable.created()));
        values.add(cable == null || cable.released() == null ? null : java.sql.Timestamp.from(cable.released()));
        values.add(cable == null ? null : cable.bodyLength());
        values.add(cable == null ? null : cable.contentDigest());
        return RowFactory.create(values.toArray());
    }
}
