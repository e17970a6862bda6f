package org.cablestats.connector;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Raw records as a table that can be read. */
final class RawTable implements SupportsRead {
    private final String name;
    private final String layout;
    private final StructType schema;

    RawTable(String name, String layout, StructType schema) {
        this.name = name;
        this.layout = layout;
        this.schema = schema;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no default for the old form yet
    public StructType schema() {
        return schema;
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
        return new RawScan(name, layout, ReadOptions.of(options), schema);
    }
}
