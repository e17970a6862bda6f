package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.cablestats.table.row.RowScan;

/**
 * The files that only one of two states has: what both have holds the same cables.
 *
 * @param cables the table
 * @param files of the one state
 */
record ComparedFiles(Table cables, List<DataFile> files) {
    /** Those of a state that another one has not. */
    static ComparedFiles of(Table cables, long state, long other) {
        RowScan scan = RowScan.of(cables, List.of("id"));
        Set<String> shared = scan.files(other).stream().map(DataFile::location).collect(Collectors.toSet());
        return new ComparedFiles(
                cables,
                scan.files(state).stream()
                        .filter(file -> !shared.contains(file.location()))
                        .toList());
    }

    /** Which version of each cable they have, by id. */
    Map<String, Long> versions() {
        RowScan scan = RowScan.of(cables, RowVersion.COLUMNS);
        Map<String, Long> versions = new HashMap<>();
        files.parallelStream()
                .map(file -> {
                    List<RowVersion> rows = new ArrayList<>();
                    scan.forEachRow(file, row -> rows.add(RowVersion.of(row)));
                    return rows;
                })
                .forEachOrdered(rows -> rows.forEach(row -> versions.put(row.id(), row.version())));
        return versions;
    }

    /** What selections choose some cables by, by id. */
    Map<String, StoredKeys> keys(Set<String> ids) {
        RowScan scan = RowScan.of(cables, StoredKeys.COLUMNS);
        List<String> columns =
                scan.schema().columns().stream().map(Types.NestedField::name).toList();
        Map<String, StoredKeys> found = new HashMap<>();
        files.parallelStream()
                .map(file -> {
                    List<StoredKeys> rows = new ArrayList<>();
                    scan.forEachRow(file, ids, row -> rows.add(StoredKeys.of(row, columns)));
                    return rows;
                })
                .forEachOrdered(rows -> rows.forEach(row -> found.put(row.id(), row)));
        return found;
    }

    /** Some cables in some columns, of which the first is the id, by id. */
    Map<String, ComparedRow> rows(Set<String> ids, List<String> columns) {
        RowScan scan = RowScan.of(cables, columns);
        Map<String, ComparedRow> found = new HashMap<>();
        files.parallelStream()
                .map(file -> {
                    List<ComparedRow> rows = new ArrayList<>();
                    scan.forEachRow(file, ids, row -> rows.add(ComparedRow.of(row, columns)));
                    return rows;
                })
                .forEachOrdered(rows -> rows.forEach(row -> found.put(row.id(), row)));
        return found;
    }
}
