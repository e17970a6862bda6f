package org.cablestats.table.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.packed.MergedRuns;
import org.cablestats.packed.PackedList;
import org.cablestats.packed.Packing;
import org.cablestats.packed.Spill;
import org.jspecify.annotations.Nullable;

/** What is known of all rows of a table, as bytes, sorted: its files are read side by side. */
final class SortedRows {
    private SortedRows() {}

    /** How a row of a file becomes what is to be known of it. */
    interface Kind<T> extends Packing<T> {
        /** Of some columns of a row. */
        T of(List<? extends @Nullable Object> row);
    }

    /**
     * Reads a line of a table.
     *
     * @param columns that are read
     * @param kind of the rows of a file
     * @param spill open as long as the rows are read
     */
    static <T> Iterator<T> read(
            Table table,
            String branch,
            List<String> columns,
            Comparator<T> order,
            Function<RowFile, Kind<T>> kind,
            Spill spill) {
        RowScan scan = RowScan.of(table, columns);
        List<PackedList<T>> files = scan.files(branch).parallelStream()
                .map(file -> spill.keep(read(scan, file, order, kind.apply(new RowFile(file)))))
                .toList();
        return MergedRuns.of(files.stream().map(List::iterator).toList(), order);
    }

    private static <T> PackedList<T> read(RowScan scan, DataFile file, Comparator<T> order, Kind<T> kind) {
        List<T> rows = new ArrayList<>();
        scan.forEachRow(file, row -> rows.add(kind.of(row)));
        rows.sort(order);
        return PackedList.of(rows.iterator(), kind);
    }
}
