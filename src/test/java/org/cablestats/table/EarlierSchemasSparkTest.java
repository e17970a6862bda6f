package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Loading;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.query.View;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Warehouses that earlier programs wrote: they open, and one command makes them what this program would have written. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EarlierSchemasSparkTest {
    /** All but the load that wrote the row. */
    private static final String CABLES = "SELECT * EXCEPT (load_id) FROM cables ORDER BY id";

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder;

    private List<List<@Nullable Object>> loaded = List.of();

    @BeforeAll
    void load() throws IOException {
        Path inputs = EarlierWarehouses.inputs(shared);
        Path warehouse = shared.resolve("warehouse");
        Loading.load(warehouse, inputs.resolve("release-1.csv"));
        Loading.load(warehouse, inputs);
        loaded = contents(warehouse);
    }

    /** Those before this program's own that kept what the source gave of a cable, beside what was made of it. */
    static IntStream schemasWithRecords() {
        return EarlierWarehouses.schemas().filter(schema -> schema > 1 && schema < StoredTable.SCHEMA);
    }

    /** The oldest, which lacks most, and the latest before this. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1, StoredTable.SCHEMA - 1})
    void answersWithWhatItsProgramKnew(int schema) throws IOException {
        Path earlier = EarlierWarehouses.of(schema, folder);
        try (Warehouse open = Warehouse.open(earlier, Loading.ENGINE)) {
            Queries queries = new Queries(open, open.snapshot(null), Selection.ALL);
            assertThat(everyTable()).allSatisfy(table -> queries.ask("SELECT * FROM " + table + " LIMIT 0"));
            assertThat(queries.ask("SELECT (SELECT count(*) FROM cables), (SELECT count(*) FROM paragraphs),"
                                    + " (SELECT count(*) FROM loads), (SELECT count(*) FROM expected_levels)")
                            .rows()
                            .next())
                    .isEqualTo(List.of(21L, 214L, 2L, 0L));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemasWithRecords")
    void becomesByReparseWhatThisProgramLoads(int schema) throws IOException {
        Path earlier = EarlierWarehouses.of(schema, folder);

        Loading.reparse(earlier, Loading.DICTIONARY);

        assertThat(contents(earlier)).isEqualTo(loaded);
    }

    /** Rows of what a load writes of cables and dictionary. */
    private static List<List<@Nullable Object>> contents(Path warehouse) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Queries queries = new Queries(open, open.snapshot(null), Selection.ALL);
            Stream.of(CABLES, "SELECT * FROM phrases ORDER BY ALL", "SELECT * FROM topics ORDER BY ALL")
                    .forEach(sql -> queries.ask(sql).rows().forEachRemaining(rows::add));
        }
        return rows;
    }

    @Test
    void saysOfTheFirstSchemaThatItsSourcesAreNeeded() throws IOException {
        Path earlier = EarlierWarehouses.of(1, folder);

        assertThatThrownBy(() -> Loading.reparse(earlier, Loading.DICTIONARY))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot reparse warehouse '" + earlier + "': of 21 cables it keeps only what an earlier"
                        + " version kept of their sources; load the sources into a new warehouse");
    }

    private static Stream<String> everyTable() {
        return Stream.concat(
                Arrays.stream(StoredTable.values()).map(StoredTable::label),
                Arrays.stream(View.values()).map(View::label));
    }
}
