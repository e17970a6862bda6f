package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.cablestats.table.schema.StoredTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SchemaUpdateTest {
    @TempDir
    Path folder;

    @Test
    void saysOfEveryColumnWhatThisProgramSaysAndCommitsNothingWhereThatIsSo() {
        try (Catalog catalog =
                Catalog.open(WarehouseFolder.make(WarehousePlace.of(folder.resolve("warehouse")), null))) {
            catalog.createMissingTables();
            Table loads = catalog.load(StoredTable.LOADS);
            Types.StructType said = loads.schema().asStruct();
            String before = metadata(loads);
            SchemaUpdate.run(StoredTable.LOADS, loads);
            assertThat(metadata(loads)).isEqualTo(before);

            loads.updateSchema()
                    .updateColumnDoc("state", "earlier words")
                    .updateColumnDoc("inputs.digest", "earlier words")
                    .commit();
            SchemaUpdate.run(StoredTable.LOADS, loads);
            assertThat(loads.schema().asStruct()).isEqualTo(said);
        }
    }

    @Test
    void putsAColumnThatIsMissingInItsPlace() {
        try (Catalog catalog =
                Catalog.open(WarehouseFolder.make(WarehousePlace.of(folder.resolve("warehouse")), null))) {
            catalog.createMissingTables();
            Table loads = catalog.load(StoredTable.LOADS);
            loads.updateSchema()
                    .deleteColumn("new")
                    .deleteColumn("inputs.files")
                    .commit();
            loads.updateProperties().set(SchemaUpdate.PROPERTY, "1").commit();

            SchemaUpdate.run(StoredTable.LOADS, loads);
            assertThat(loads.schema().columns())
                    .extracting(column -> column.name())
                    .containsExactlyElementsOf(StoredTable.LOADS.columnNames());
            assertThat(loads.schema().findType("inputs").toString()).matches(".*name.*files.*bytes.*digest.*");
            assertThat(loads.properties()).containsEntry(SchemaUpdate.PROPERTY, Integer.toString(StoredTable.SCHEMA));
        }
    }

    private static String metadata(Table table) {
        return ((HasTableOperations) table).operations().refresh().metadataFileLocation();
    }
}
