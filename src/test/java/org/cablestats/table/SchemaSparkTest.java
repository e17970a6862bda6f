package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Asked;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class SchemaSparkTest {
    @TempDir
    Path folder;

    private Path warehouse = Path.of("");

    @BeforeEach
    void load() {
        warehouse = folder.resolve("warehouse");
        Loading.load(
                warehouse,
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(folder.resolve("a.csv")));
    }

    @Test
    void addsTheColumnThatAnEarlierWarehouseLacksWithTheNextLoad() {
        change(table -> {
            table.updateSchema().deleteColumn("page_markers").commit();
            table.updateProperties().remove("cablestats.schema").commit();
        });
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables", null)).containsExactly(List.of("07ASTANA1"));

        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            StoredRow row =
                    Objects.requireNonNull(open.search(open.snapshot(null)).find("07ASTANA1"));
            assertThat(row.values()).hasSameSizeAs(CableColumns.ALL).startsWith("07ASTANA1");
            assertThat(row.value("page_markers")).isNull();
            assertThat(row.value("broken_words")).isEqualTo(0);
            open.confirm(new Derivation(1, CableParser.VERSION, Loading.DICTIONARY.digest(), 0));
        }

        LoadSummary load = Loading.load(
                warehouse,
                new CablesCsv().cable("08ASTANA2", "1/3/2008 10:05", "Second.").write(folder.resolve("b.csv")));
        assertThat(load.outdated()).isEqualTo(Set.of(LoadSummary.Outdated.PARSER));

        assertThat(Asked.rows(warehouse, "SELECT id, page_markers FROM cables ORDER BY id", null))
                .containsExactly(Arrays.asList("07ASTANA1", null), List.of("08ASTANA2", 0L));
        change(table -> {
            assertThat(table.schema().columns().stream().map(column -> column.name()))
                    .containsExactlyElementsOf(columnNames());
            assertThat(table.properties()).containsEntry("cablestats.schema", Integer.toString(StoredTable.SCHEMA));
        });
        // What the column lacks of earlier loads can be derived from what is stored.
        assertThat(Loading.reparse(warehouse, Loading.DICTIONARY).counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));
        assertThat(Asked.rows(warehouse, "SELECT id, page_markers FROM cables ORDER BY id", null))
                .containsExactly(List.of("07ASTANA1", 0L), List.of("08ASTANA2", 0L));
    }

    @Test
    void answersThatAnEarlierStateKnowsNothingOfALaterColumn() {
        change(table -> {
            table.updateSchema().deleteColumn("utc_offset").commit();
            AppendFiles state = table.newAppend();
            table.currentSnapshot().summary().forEach((key, value) -> {
                if (key.startsWith("cablestats.")) {
                    state.set(key, key.equals("cablestats.load") ? "2" : value);
                }
            });
            state.commit();
        });
        String sql = "SELECT id, utc_offset, local_hour, hour FROM cables";
        assertThat(Asked.rows(warehouse, sql, 1)).containsExactly(List.of("07ASTANA1", 360L, 15L, 9L));
        assertThat(Asked.rows(warehouse, sql, 2)).containsExactly(Arrays.asList("07ASTANA1", null, null, 9L));
    }

    @Test
    void saysOfTheColumnsOfAnEarlierWarehouseWhatThisProgramSays() {
        change(table -> table.updateSchema()
                .updateColumnDoc("id", "Said otherwise")
                .updateColumnDoc("recipients.element.name", null)
                .commit());

        Loading.load(
                warehouse,
                new CablesCsv().cable("08ASTANA2", "1/3/2008 10:05", "Second.").write(folder.resolve("b.csv")));

        change(table -> {
            assertThat(table.schema().columns())
                    .extracting(Types.NestedField::doc)
                    .containsExactlyElementsOf(
                            CableColumns.ALL.stream().map(CableColumn::comment).toList());
            assertThat(table.schema().findField("recipients.element.name").doc())
                    .isEqualTo("Plain-language address");
        });
        assertThat(schemas()).as("the first, the changed one, the first again").isEqualTo(2);
    }

    @Test
    void refusesAWarehouseOfALaterProgram() {
        change(table -> table.updateProperties().set("cablestats.schema", "17").commit());
        assertThatThrownBy(() -> Warehouse.open(warehouse, Loading.ENGINE))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse '" + warehouse + "': its tables have schema 17, and this version of"
                        + " cablestats knows schemas up to " + StoredTable.SCHEMA + " (a later version opens it)");
    }

    private static List<String> columnNames() {
        return CableColumns.ALL.stream().map(CableColumn::name).toList();
    }

    private int schemas() {
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(warehouse), null))) {
            return catalog.load(StoredTable.CABLES).schemas().size();
        }
    }

    private void change(Consumer<Table> change) {
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(warehouse), null))) {
            change.accept(catalog.load(StoredTable.CABLES));
        }
    }
}
