package org.cablestats.connector;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.metric.CustomMetric;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.cablestats.fault.UsageException;
import org.cablestats.input.Plan;
import org.cablestats.input.ReadTask;
import org.cablestats.input.Reading;
import org.cablestats.input.Storage;

/** One reading of raw records, cut into tasks as a load cuts it; makes nothing of columns that nobody asks for. */
final class RawScan implements ScanBuilder, SupportsPushDownRequiredColumns, Scan, Batch {
    private final String name;
    private final String layout;
    private final ReadOptions options;
    private final Storage storage;
    private StructType schema;

    RawScan(String name, String layout, ReadOptions options, StructType schema) {
        this.name = name;
        this.layout = layout;
        this.options = options;
        this.schema = schema;
        this.storage = Storage.of(SparkSession.active().sparkContext().hadoopConfiguration());
    }

    @Override
    public void pruneColumns(StructType requiredSchema) {
        schema = requiredSchema;
    }

    @Override
    public Scan build() {
        return this;
    }

    @Override
    public StructType readSchema() {
        return schema;
    }

    @Override
    public String description() {
        return name;
    }

    @Override
    public Batch toBatch() {
        return this;
    }

    @Override
    public CustomMetric[] supportedCustomMetrics() {
        return new CustomMetric[] {new RejectsMetric()};
    }

    /**
     * The tasks.
     *
     * @throws UsageException where no path is given or one cannot be found
     */
    @Override
    public InputPartition[] planInputPartitions() {
        if (options.paths().isEmpty()) {
            throw new UsageException(
                    "Cannot read " + name + ": no path is given (expected files, folders or archives)");
        }
        return Plan.of(options.paths(), storage, layout).tasks().stream()
                .map(Partition::new)
                .toArray(InputPartition[]::new);
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        SparkContext spark = SparkSession.active().sparkContext();
        Reading reading = Reading.of(storage, spark.isLocal(), spark.conf().getInt("spark.task.cpus", 1));
        return new Readers(schema, reading, options.rejects());
    }

    /** What one task reads. */
    private record Partition(ReadTask task) implements InputPartition, Serializable {}

    /** Makes a task's reader, where the task runs. */
    private record Readers(StructType schema, Reading reading, boolean rejects) implements PartitionReaderFactory {
        @Override
        public PartitionReader<InternalRow> createReader(InputPartition partition) {
            return new RawReader(((Partition) partition).task(), reading, RawColumn.of(schema), rejects);
        }
    }
}
