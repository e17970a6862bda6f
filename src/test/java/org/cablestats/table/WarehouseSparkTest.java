package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Loading;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class WarehouseSparkTest {
    @TempDir
    Path folder;

    @Test
    void showsTheDocumentedSchemaAndTheSameRowsToDuckDb() throws SQLException {
        Path warehouse = loaded();
        String files = warehouse.resolve("parquet/cables/*.parquet").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            assertThat(strings(statement, "SELECT count(*) || ' ' || min(id) FROM '" + files + "'"))
                    .containsExactly("2 07ASTANA3287");
            assertThat(strings(
                            statement,
                            "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '" + files + "')"))
                    .containsExactlyElementsOf(CableColumns.ALL.stream()
                            .map(column -> column.name() + " " + duck(column.type()))
                            .toList());
        }
    }

    private static String duck(ColumnType type) {
        if (type instanceof ColumnType.ListOf list) {
            return duck(list.element()) + "[]";
        }
        if (type instanceof ColumnType.MapOf map) {
            return "MAP(VARCHAR, " + duck(map.value()) + ")";
        }
        if (type instanceof ColumnType.StructOf struct) {
            return "STRUCT("
                    + String.join(
                            ", ",
                            struct.fields().stream()
                                    .map(field -> quoted(field.name()) + " " + duck(field.type()))
                                    .toList())
                    + ")";
        }
        return switch ((ColumnType.Scalar) type) {
            case STRING -> "VARCHAR";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
            case DATE -> "DATE";
        };
    }

    // DuckDB quotes the names that are words of its SQL.
    private static String quoted(String name) {
        return List.of("name", "source", "start", "end").contains(name) ? "\"" + name + "\"" : name;
    }

    @Test
    void refusesAFolderThatIsNoWarehouse() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> Warehouse.open(folder, Loading.ENGINE))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot open warehouse '" + folder + "': the folder has no catalog.db, so it is no warehouse");
        assertThatThrownBy(() -> Warehouse.open(folder.resolve("none"), Loading.ENGINE))
                .hasMessage("Cannot open warehouse '" + folder.resolve("none")
                        + "': there is no such folder (cablestats load makes one)");
    }

    @Test
    void namesTheSnapshotsThatExist() {
        try (Warehouse warehouse = Warehouse.open(loaded(), Loading.ENGINE)) {
            assertThatThrownBy(() -> warehouse.snapshot(7)).hasMessage("Invalid snapshot: 7 (expected 1)");
        }
    }

    @Test
    void mendsALinkThatAKillLeftBehind() throws IOException {
        Path warehouse = loaded();
        Path link = warehouse.resolve("parquet");
        Path shown = Files.readSymbolicLink(link);
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("parquet-0"));
        Warehouse.open(warehouse, Loading.ENGINE).close();
        assertThat(Files.readSymbolicLink(link)).isEqualTo(shown);
    }

    private Path loaded() {
        Path warehouse = folder.resolve("warehouse");
        Path source = new CablesCsv()
                .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                .cable("08ASTANA12", "1/3/2008 10:05", "Second.")
                .write(folder.resolve("cables.csv"));
        Loading.load(warehouse, source);
        return warehouse;
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
