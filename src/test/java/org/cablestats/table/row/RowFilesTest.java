package org.cablestats.table.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.table.InventedCable;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class RowFilesTest {
    @TempDir
    Path folder;

    @Test
    void givesEveryColumnBackAsItWasWritten() {
        List<List<@Nullable Object>> rows =
                List.of(InventedCable.full().row(), InventedCable.empty().row());
        // A cable is declassified on a date or by a rule.
        assertThat(CableColumns.ALL.stream()
                        .filter(column -> rows.get(0).get(CableColumns.ALL.indexOf(column)) == null)
                        .map(CableColumn::name))
                .containsExactly("declassify_rule");
        assertThat(rows.get(1)).as("an empty cable").containsNull();
        try (Catalog catalog = catalog()) {
            RowWriter writer = RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                    .open(0, 1);
            rows.forEach(writer::write);
            List<RowFile> files = writer.close();
            assertThat(files).hasSize(1);
            assertThat(read(catalog, files.get(0).file())).isEqualTo(rows);
        }
    }

    @Test
    void leavesNoFileBehindWhereATaskFails() {
        try (Catalog catalog = catalog()) {
            Table cables = catalog.load(StoredTable.CABLES);
            RowWriter writer = RowFiles.of(cables, StoredTable.CABLES).open(0, 1);
            writer.write(InventedCable.full().row());
            writer.abort();
            assertThat(folder.resolve("warehouse/tables/corpus/cables/data")).isEmptyDirectory();
        }
    }

    @Test
    void refusesARowOfOtherColumns() {
        try (Catalog catalog = catalog()) {
            RowWriter writer = RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                    .open(0, 1);
            List<@Nullable Object> row = new ArrayList<>(InventedCable.full().row());
            row.add(1);

            assertThatThrownBy(() -> writer.write(row))
                    .hasMessageMatching("Cannot write a row of (\\d+) values into a table of \\d+ columns");
        }
    }

    @Test
    void writesNoFileForNoRow() {
        try (Catalog catalog = catalog()) {
            assertThat(RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                            .open(0, 1)
                            .close())
                    .isEmpty();
        }
    }

    private Catalog catalog() {
        Catalog catalog = Catalog.open(WarehouseFolder.make(WarehousePlace.of(folder.resolve("warehouse")), null));
        catalog.createMissingTables();
        return catalog;
    }

    private static List<List<@Nullable Object>> read(Catalog catalog, DataFile file) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> columns = CableColumns.ALL.stream().map(CableColumn::name).toList();
        RowScan.of(catalog.load(StoredTable.CABLES), columns).forEachRow(file, rows::add);
        return rows;
    }
}
