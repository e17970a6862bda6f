package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.table.row.Records;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/** Finds single cables of a state by their ids, without an engine: a start of its SQL takes longer than reading one file. */
public record CableSearch(Table cables, long snapshotId) {
    /**
     * A cable.
     *
     * @param id canonical
     * @return its row, null in what the table does not have yet; null where there is no such cable
     */
    public @Nullable StoredRow find(String id) {
        RowScan ids = RowScan.of(cables, List.of("id"));
        for (DataFile file : ids.files(snapshotId)) {
            int place = ids(ids, file).indexOf(id);
            if (place >= 0) {
                RowScan all = RowScan.of(cables, StoredTable.CABLES.columnNames());
                return new StoredRow(Records.row(all.record(file, place), CableColumns.ALL));
            }
        }
        return null;
    }

    /** The canonical ids of all cables, in no order. */
    public List<String> ids() {
        RowScan ids = RowScan.of(cables, List.of("id"));
        return ids.files(snapshotId).stream()
                .flatMap(file -> ids(ids, file).stream())
                .toList();
    }

    /** All cables with their texts. */
    public CableTexts texts() {
        return new CableTexts(cables, snapshotId);
    }

    private static List<String> ids(RowScan scan, DataFile file) {
        List<String> found = new ArrayList<>();
        scan.forEachRow(file, row -> found.add(String.valueOf(row.get(0))));
        return found;
    }
}
