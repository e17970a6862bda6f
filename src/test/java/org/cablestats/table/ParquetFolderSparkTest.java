package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.cablestats.load.Loading;
import org.cablestats.table.schema.LearnedTables.ThemeRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.Trees;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Plain Parquet of every table, whatever was loaded and learned. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ParquetFolderSparkTest {
    @TempDir
    Path folder;

    @Test
    void hasEveryTableAndTheColumnsOfThoseWithoutRows() throws SQLException {
        Path warehouse = loaded("warehouse");
        for (StoredTable table : StoredTable.values()) {
            assertThat(asked(
                            warehouse,
                            table.label(),
                            "SELECT column_name FROM (DESCRIBE FROM %s) ORDER BY column_name"))
                    .as(table.label())
                    .containsExactlyInAnyOrderElementsOf(table.columnNames());
        }
        assertThat(asked(warehouse, "loads", "SELECT ordinal || ' ' || state FROM %s"))
                .containsExactly("1 published");
        assertThat(asked(warehouse, "rejects", "SELECT reason FROM %s")).containsExactly("empty_id");
        assertThat(asked(warehouse, "models", "SELECT ordinal FROM %s")).isEmpty();
        assertThat(asked(warehouse, "snapshot", "SELECT ordinal || ' ' || dictionary_digest || ' ' || model FROM %s"))
                .containsExactly("1 " + Loading.DICTIONARY.digest() + " 0");
    }

    @Test
    void givesEqualBytesForEqualInput() throws IOException {
        Path first = loaded("first").resolve("parquet").toRealPath();
        Path second = loaded("second").resolve("parquet").toRealPath();
        assertThat(second.getFileName()).isEqualTo(first.getFileName());
        List<Path> files = files(first);
        assertThat(files(second)).isEqualTo(files);
        for (Path file : files) {
            // How long each step of a load took is part of its row.
            if (!file.startsWith("loads")) {
                assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
            }
        }
    }

    @Test
    void showsWhatWasLearnedAtOnceAndAfterAKillWithTheNextCommand() throws SQLException {
        Path warehouse = loaded("warehouse");
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            LearnedRows.append(open, "topics discover", ThemeRow.class, ordinal -> List.of(theme(ordinal)));
            assertThat(asked(warehouse, "themes", "SELECT ordinal FROM %s")).containsExactly("1");
            open.rows(ThemeRow.class).append(List.of(theme(2)));
            assertThat(asked(warehouse, "themes", "SELECT ordinal FROM %s")).containsExactly("1");
        }
        Warehouse.open(warehouse, Loading.ENGINE).close();
        assertThat(asked(warehouse, "themes", "SELECT ordinal FROM %s")).containsExactly("1", "2");
    }

    private static ThemeRow theme(int ordinal) {
        return new ThemeRow(ordinal, 1, "digest", 1, "wheat", List.of("wheat"), 2, 1, 2, List.of("07ASTANA1"));
    }

    @Test
    void isMadeAnewWhereAnEarlierProgramMadeIt() throws IOException {
        Path warehouse = loaded("warehouse");
        Path shown = warehouse.resolve("parquet").toRealPath();
        Files.move(shown, warehouse.resolve("parquet-1"));
        Trees.delete(warehouse.resolve("parquet-1/models"));
        Files.delete(warehouse.resolve("parquet"));
        Files.createSymbolicLink(warehouse.resolve("parquet"), Path.of("parquet-1"));
        Warehouse.open(warehouse, Loading.ENGINE).close();
        assertThat(warehouse.resolve("parquet").toRealPath()).isEqualTo(shown);
        assertThat(shown.resolve("models/models-00001.parquet")).isRegularFile();
    }

    private Path loaded(String name) {
        Path source = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First.")
                .cable("", "1/3/2008 10:05", "Without an id.")
                .write(folder.resolve("cables.csv"));
        Loading.load(folder.resolve(name), source);
        return folder.resolve(name);
    }

    private static List<String> asked(Path warehouse, String table, String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        question.formatted("'" + warehouse.resolve("parquet").resolve(table) + "/*.parquet'"))) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
