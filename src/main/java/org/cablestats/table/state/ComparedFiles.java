package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.table.row.RowScan;
import org.jspecify.annotations.Nullable;

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
        Set<String> shared =
                scan.files(other).stream().map(DataFile::location).collect(Collectors.toCollection(HashSet::new));
        return new ComparedFiles(
                cables,
                scan.files(state).stream()
                        .filter(file -> !shared.contains(file.location()))
                        .toList());
    }

    /** What a reader makes of the rows, file by file side by side. */
    <T> List<T> read(List<String> columns, BiConsumer<List<@Nullable Object>, List<T>> reader) {
        RowScan scan = RowScan.of(cables, columns);
        return files.parallelStream()
                .map(file -> {
                    List<T> made = new ArrayList<>();
                    scan.forEachRow(file, row -> reader.accept(row, made));
                    return made;
                })
                .flatMap(List::stream)
                .toList();
    }
}
