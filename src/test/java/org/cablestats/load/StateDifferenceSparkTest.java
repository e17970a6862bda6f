package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.CableChange;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Differences of random states, held against those of their rows, each read by its id and compared value by value. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class StateDifferenceSparkTest {
    private static final List<String> COMPARED = CableColumns.ALL.stream()
            .map(column -> column.name())
            .filter(column -> !column.equals("load_id") && !column.equals("content_digest"))
            .toList();

    private final Random random = new Random(20261101);

    @TempDir
    Path folder;

    @Test
    void areThoseOfTheRows() throws IOException {
        Path warehouse = folder.resolve("warehouse");
        for (int load = 1; load <= 4; load++) {
            Loading.load(warehouse, source(load));
        }
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Snapshot restored = Rollback.to(open, 2, Loading.CLOCK);
            List<Snapshot> states = open.snapshots();
            assertThat(states).hasSizeGreaterThan(3).contains(restored);
            for (Snapshot before : states) {
                for (Snapshot after : states) {
                    assertThat(open.changes(before, after))
                            .as(before.ordinal() + " to " + after.ordinal())
                            .isEqualTo(expected(rows(open, before), rows(open, after)));
                }
            }
        }
    }

    /** Some of twenty cables; a longer body is a better version. */
    private Path source(int load) throws IOException {
        CablesCsv csv = new CablesCsv();
        for (int cable = 1; cable <= 20; cable++) {
            if (random.nextInt(3) == 0) {
                csv.cable(
                        "07ASTANA" + cable, "12/11/2007 9:" + (10 + cable), "Cocaine. ".repeat(1 + random.nextInt(4)));
            }
        }
        return csv.write(folder.resolve(load + ".csv"));
    }

    private static Map<String, Map<String, @Nullable Object>> rows(Warehouse open, Snapshot state) {
        Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
        for (String id : open.search(state).ids()) {
            Map<String, @Nullable Object> row = new TreeMap<>();
            var stored = Objects.requireNonNull(open.search(state).find(id));
            CableColumns.ALL.forEach(column -> row.put(column.name(), stored.value(column.name())));
            rows.put(id, row);
        }
        return rows;
    }

    private static List<CableChange> expected(
            Map<String, Map<String, @Nullable Object>> before, Map<String, Map<String, @Nullable Object>> after) {
        List<CableChange> changes = new ArrayList<>();
        TreeMap<String, Map<String, @Nullable Object>> all = new TreeMap<>(before);
        all.putAll(after);
        for (String id : all.keySet()) {
            if (!before.containsKey(id) || !after.containsKey(id)) {
                CableChange.Kind kind = before.containsKey(id) ? CableChange.Kind.GONE : CableChange.Kind.NEW;
                changes.add(new CableChange(kind, id, List.of(), false, List.of(), List.of()));
            } else if (!fields(before.get(id), after.get(id)).isEmpty()) {
                changes.add(changed(id, before.get(id), after.get(id)));
            }
        }
        return changes;
    }

    private static CableChange changed(
            String id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        List<String> gained = new ArrayList<>(topics(after));
        gained.removeAll(topics(before));
        List<String> lost = new ArrayList<>(topics(before));
        lost.removeAll(topics(after));
        boolean content = !Objects.equals(before.get("content_digest"), after.get("content_digest"));
        return new CableChange(CableChange.Kind.CHANGED, id, fields(before, after), content, gained, lost);
    }

    private static List<String> fields(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return COMPARED.stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .toList();
    }

    private static List<String> topics(Map<String, @Nullable Object> row) {
        return ((List<?>) Objects.requireNonNull(row.get("topics")))
                .stream().map(topic -> String.valueOf(((List<?>) topic).get(0))).toList();
    }
}
