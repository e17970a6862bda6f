package org.cablestats.load;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.cable.Fingerprint;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedList;
import org.cablestats.packed.PackedOutput;
import org.cablestats.packed.Packing;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.model.TopicFinder;

/**
 * A stored row that was taken apart anew, without its text.
 *
 * @param file that it stands in
 * @param id that it is stored under
 * @param changed whether a column but the load's has another value now
 * @param cable what it is now
 */
record ReparsedRow(RowFile file, String id, boolean changed, Fingerprint cable) implements Serializable {
    /** By the id that it has now, then by the one that it is stored under. */
    static final Comparator<ReparsedRow> BY_ID =
            Comparator.comparing((ReparsedRow row) -> row.cable().id()).thenComparing(ReparsedRow::id);

    /** Those of a file, sorted by {@link #BY_ID}, some 75 bytes each. */
    static PackedList<ReparsedRow> read(RowFiles files, RowFile file, TopicFinder finder) {
        List<ReparsedRow> rows = new ArrayList<>();
        files.read(file, row -> rows.add(of(file, new StoredRow(row), finder)));
        rows.sort(BY_ID);
        return PackedList.of(rows.iterator(), new RowPacking(file));
    }

    static ReparsedRow of(RowFile file, StoredRow row, TopicFinder finder) {
        StoredCable now = row.parsed(finder, 0);
        boolean changed = !row.equalsButForLoad(new StoredRow(now.row()));
        return new ReparsedRow(file, row.text("id"), changed, now.cable().fingerprint());
    }

    /** The rows of one file as bytes. */
    private record RowPacking(RowFile file) implements Packing<ReparsedRow> {
        @Override
        public void write(ReparsedRow row, PackedOutput out) {
            out.writeText(row.id());
            out.writeFlag(row.changed());
            row.cable().write(out);
        }

        @Override
        public ReparsedRow read(PackedInput in) {
            return new ReparsedRow(file, in.readText(), in.readFlag(), Fingerprint.read(in));
        }
    }
}
