package org.cablestats.table.row;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.iceberg.Table;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
import org.cablestats.packed.Spill;
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
    static Iterator<StoredContent> read(Table cables, String branch, Spill spill) {
        return SortedRows.read(
                cables, branch, COLUMNS, Comparator.comparing(StoredContent::id), file -> new Packed(), spill);
    }

    private static final class Packed implements SortedRows.Kind<StoredContent> {
        @Override
        public StoredContent of(List<? extends @Nullable Object> row) {
            return new StoredContent(String.valueOf(row.get(0)), (Instant) row.get(1), String.valueOf(row.get(2)));
        }

        @Override
        public void write(StoredContent cable, PackedOutput out) {
            out.writeText(cable.id());
            out.writeTime(cable.created());
            out.writeDigest(cable.digest());
        }

        @Override
        public StoredContent read(PackedInput in) {
            return new StoredContent(in.readText(), in.readTime(), in.readDigest());
        }
    }
}
