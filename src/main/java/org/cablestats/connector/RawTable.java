package org.cablestats.connector;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Raw records as a table that can be read. */
@SuppressWarnings("deprecation") // the interface has no default for the old form of the schema yet
record RawTable(String name, String layout, StructType schema) implements SupportsRead {
    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
        return new RawScan(name, layout, ReadOptions.of(options), schema);
    }
}
