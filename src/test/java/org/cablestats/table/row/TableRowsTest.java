package org.cablestats.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cablestats.table.InventedCable;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.schema.LoadTables.RejectRow;
import org.cablestats.table.schema.RowShape;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.schema.StoredTopic;
import org.cablestats.testing.KeptFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class TableRowsTest {
    // Made once: each of its tables waits for the disk.
    @TempDir
    private static Path folder;

    private static KeptFolder empty;

    @BeforeAll
    static void make() throws IOException {
        try (Catalog catalog =
                Catalog.open(WarehouseFolder.make(WarehousePlace.of(folder.resolve("warehouse")), null))) {
            catalog.createMissingTables();
        }
        empty = KeptFolder.of(folder.resolve("warehouse"));
    }

    @BeforeEach
    void restore() throws IOException {
        empty.restore();
    }

    @Test
    void givesTheRecordsOfEveryTableBackAsTheyWereWritten() {
        try (Catalog catalog = catalog()) {
            for (StoredTable table : StoredTable.values()) {
                if (table != StoredTable.CABLES) {
                    assertRoundTrip(catalog, table, table.row());
                }
            }
        }
    }

    private static <R extends Record> void assertRoundTrip(Catalog catalog, StoredTable table, Class<R> type) {
        List<R> records = List.of(full(type), sparse(type));
        TableRows<R> rows = new TableRows<>(catalog.load(table), table, type);
        rows.append(records);

        List<R> read = new ArrayList<>();
        rows.forEach(read::add);
        assertThat(read).as(table.label()).isEqualTo(records);
    }

    @Test
    void readsOnlyTheColumnsThatARecordNames() {
        record Ends(String excerpt, int loadId) {}
        try (Catalog catalog = catalog()) {
            rejects(catalog).append(List.of(new RejectRow(3, "cables.csv", 1, 2, "no_id", "???")));

            List<Ends> read = new ArrayList<>();
            new TableRows<>(catalog.load(StoredTable.REJECTS), StoredTable.REJECTS, Ends.class).forEach(read::add);
            assertThat(read).containsExactly(new Ends("???", 3));
        }
    }

    @Test
    void findsTheRowsOfAnOrdinalAndRemovesThoseFromOneOn() {
        try (Catalog catalog = catalog()) {
            TableRows<RejectRow> rejects = rejects(catalog);
            assertThat(rejects.last()).isZero();
            for (int load : List.of(1, 2, 3)) {
                rejects.append(List.of(new RejectRow(load, "cables.csv", load, 2, "no_id", "???")));
            }
            assertThat(rejects.ordinals()).containsExactly(1, 2, 3);

            rejects.removeFrom(3);
            List<RejectRow> read = new ArrayList<>();
            rejects.forEach(2, read::add);
            assertThat(rejects.last()).isEqualTo(2);
            assertThat(read).containsExactly(new RejectRow(2, "cables.csv", 2, 2, "no_id", "???"));
        }
    }

    @Test
    void hasNothingInAColumnThatATableOfAnEarlierProgramLacks() {
        try (Catalog catalog = catalog()) {
            TableRows<LoadRow> loads = loads(catalog);
            loads.append(List.of(full(LoadRow.class)));
            catalog.load(StoredTable.LOADS)
                    .updateSchema()
                    .deleteColumn("ignored")
                    .deleteColumn("dictionary_digest")
                    .commit();

            List<LoadRow> read = new ArrayList<>();
            loads(catalog).forEach(read::add);
            assertThat(read)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ignored", "dictionaryDigest")
                    .containsExactly(full(LoadRow.class));
            assertThat(read).extracting(LoadRow::ignored).containsOnlyNulls();
        }
    }

    @Test
    void hasNothingInAFieldOfAStructureThatATableOfAnEarlierProgramLacks() {
        record Topics(String id, List<StoredTopic> topics) {}
        StoredCable cable = InventedCable.full();
        try (Catalog catalog = catalog()) {
            RowWriter writer = RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                    .open(0, 1);
            catalog.load(StoredTable.CABLES)
                    .newAppend()
                    .appendFile(writer.write(rows -> rows.accept(cable.row()))
                            .get(0)
                            .file())
                    .commit();
            catalog.load(StoredTable.CABLES)
                    .updateSchema()
                    .deleteColumn("topics.text_vote")
                    .commit();

            List<Topics> read = new ArrayList<>();
            new TableRows<>(catalog.load(StoredTable.CABLES), StoredTable.CABLES, Topics.class).forEach(read::add);
            assertThat(read.get(0).topics())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("textVote")
                    .isEqualTo(StoredTopic.read(StoredTopic.values(cable.topics())));
            assertThat(read.get(0).topics()).extracting(StoredTopic::textVote).containsOnlyNulls();
        }
    }

    @Test
    void namesColumnsByComponentsButForReservedWords() {
        assertThat(RowShape.of(LoadRow.class).names())
                .contains("new", "corpus_digest", "program_version")
                .doesNotContain("added");
    }

    private static Catalog catalog() {
        return Catalog.open(WarehouseFolder.existing(WarehousePlace.of(folder.resolve("warehouse")), null));
    }

    private static TableRows<RejectRow> rejects(Catalog catalog) {
        return new TableRows<>(catalog.load(StoredTable.REJECTS), StoredTable.REJECTS, RejectRow.class);
    }

    private static TableRows<LoadRow> loads(Catalog catalog) {
        return new TableRows<>(catalog.load(StoredTable.LOADS), StoredTable.LOADS, LoadRow.class);
    }

    /** With a value of its own in each component. */
    private static <R extends Record> R full(Class<R> type) {
        return record(type, true);
    }

    /** With null wherever that may be. */
    private static <R extends Record> R sparse(Class<R> type) {
        return record(type, false);
    }

    private static <R extends Record> R record(Class<R> type, boolean full) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = nullable && !full ? null : value(components[i].getGenericType(), i + 1, full);
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private static Object value(Type type, int number, boolean full) {
        if (type instanceof ParameterizedType generic) {
            List<Type> of = List.of(generic.getActualTypeArguments());
            Object last = value(of.get(of.size() - 1), number, full);
            if (of.size() == 1) {
                return full ? List.of(last, value(of.get(0), number + 1, full)) : List.of();
            }
            return new TreeMap<>(full ? Map.of("b", last, "a", last) : Map.of());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain.asSubclass(Record.class), full);
        }
        Map<Class<?>, Object> single = Map.of(
                String.class,
                "text " + number,
                int.class,
                number,
                long.class,
                (1L << 40) + number,
                Long.class,
                (1L << 41) + number,
                double.class,
                number / 8.0,
                Double.class,
                number / 16.0,
                Instant.class,
                Instant.ofEpochSecond(number),
                boolean.class,
                full);
        return Objects.requireNonNull(single.get(plain), type::toString);
    }
}
