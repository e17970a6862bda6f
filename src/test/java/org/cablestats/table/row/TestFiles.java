package org.cablestats.table.row;

import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;

/** Files of a table for tests that never open them. */
public final class TestFiles {
    private TestFiles() {}

    /** A file of this name. */
    public static RowFile named(String name) {
        return new RowFile(DataFiles.builder(PartitionSpec.unpartitioned())
                .withPath(name)
                .withFormat(FileFormat.PARQUET)
                .withFileSizeInBytes(1)
                .withRecordCount(1)
                .build());
    }
}
