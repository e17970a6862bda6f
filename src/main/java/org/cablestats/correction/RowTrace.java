package org.cablestats.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the cables that rows of a statistic count, by the columns that it declares to select them. */
final class RowTrace {
    /** What can be seen of a cable without the engine. */
    private static final Set<String> KNOWN = Set.of("month", "origin", "country_code", "classification", "topic_id");

    /** What statistics call names that are not known, and cables about no topic: which these are, no column says. */
    private static final Set<String> NO_NAMES = Set.of("unknown", "none", "");

    private final List<String> selects;
    private final Map<List<String>, List<Counted>> counted = new HashMap<>();

    /** A cable that a row counts or counted: once in either state. */
    record Counted(CableMove move, boolean wasThere, boolean isThere) {}

    /** Of a statistic with these columns, and the cables that are other. */
    RowTrace(List<String> selects, List<CableMove> moves) {
        this.selects = KNOWN.containsAll(selects) ? selects : List.of();
        if (!this.selects.isEmpty()) {
            moves.forEach(this::add);
        }
    }

    private void add(CableMove move) {
        Set<List<String>> before = move.before() == null ? Set.of() : new LinkedHashSet<>(rows(move.before()));
        Set<List<String>> now = move.now() == null ? Set.of() : new LinkedHashSet<>(rows(move.now()));
        Stream.concat(before.stream(), now.stream())
                .distinct()
                .forEach(row -> counted.computeIfAbsent(row, of -> new ArrayList<>())
                        .add(new Counted(move, before.contains(row), now.contains(row))));
    }

    /** The values that name the rows that count a cable: one row for each of its topics, where topics select. */
    private List<List<String>> rows(CableKeys keys) {
        List<List<String>> rows = List.of(List.of());
        for (String column : selects) {
            List<String> values = values(column, keys);
            rows = rows.stream()
                    .flatMap(row -> values.stream()
                            .map(value -> Stream.concat(row.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return rows;
    }

    private static List<String> values(String column, CableKeys keys) {
        return switch (column) {
            case "month" ->
                keys.day() == null
                        ? List.of()
                        : List.of(keys.day().withDayOfMonth(1).toString());
            case "origin" -> known(keys.origin());
            case "country_code" -> known(keys.country());
            case "classification" -> known(keys.classification());
            case "topic_id" -> keys.topics();
            default -> throw new IllegalArgumentException("Cannot select by column '" + column + "'");
        };
    }

    private static List<String> known(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Those that a row counts or counted; null where its columns do not say which these are. */
    @Nullable List<Counted> of(Map<String, String> row) {
        List<String> names =
                selects.stream().map(column -> row.getOrDefault(column, "")).toList();
        return names.isEmpty() || names.stream().anyMatch(NO_NAMES::contains)
                ? null
                : counted.getOrDefault(names, List.of());
    }
}
