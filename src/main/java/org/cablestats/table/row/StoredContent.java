package org.cablestats.table.row;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.iceberg.Table;
import org.cablestats.packed.PackedValues;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stored cable as tells what the table holds: some 55 bytes.
 *
 * @param id of the cable
 * @param created UTC
 * @param digest of its content, as in its fingerprint
 */
record StoredContent(String id, @Nullable Instant created, String digest) {
    private static final List<String> COLUMNS = List.of("id", "created", "content_digest");

    /** Those of a line of the table, sorted by id. */
    static Iterator<StoredContent> read(Table cables, String branch) {
        return SortedRows.read(cables, branch, COLUMNS, Comparator.comparing(StoredContent::id), file -> new Packed());
    }

    private static final class Packed implements SortedRows.Kind<StoredContent> {
        @Override
        public StoredContent of(List<? extends @Nullable Object> row) {
            return new StoredContent(String.valueOf(row.get(0)), (Instant) row.get(1), String.valueOf(row.get(2)));
        }

        @Override
        public void write(StoredContent cable, DataOutput out) throws IOException {
            PackedValues.write(cable.id(), out);
            PackedValues.writeTime(cable.created(), out);
            PackedValues.writeDigest(cable.digest(), out);
        }

        @Override
        public StoredContent read(DataInput in) throws IOException {
            return new StoredContent(PackedValues.read(in), PackedValues.readTime(in), PackedValues.readDigest(in));
        }
    }
}
