package org.cablestats.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.load.Candidate;
import org.cablestats.load.LoadLog;
import org.cablestats.query.Answer;
import org.cablestats.query.FilledField;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.jspecify.annotations.Nullable;

/** What a warehouse says of a state. The engine's SQL is started only where a check asks for more than was counted anyway. */
final class StateFacts implements Facts {
    /** Tables that have rows of every load: a check counts only those of its own. */
    private static final Set<String> OF_LOAD = Set.of("rejects", "duplicates", "ignored");

    private final Warehouse warehouse;
    private final Candidate state;
    private final Instant now;
    private final List<String> columns;
    private final Map<String, Long> filled = new HashMap<>();
    private @Nullable Queries queries;

    /** The facts that some checks ask for. */
    StateFacts(Warehouse warehouse, Candidate state, Instant now, List<Check> checks) {
        this.warehouse = warehouse;
        this.state = state;
        this.now = now;
        this.columns = checks.stream()
                .filter(FilledCheck.class::isInstance)
                .map(check -> ((FilledCheck) check).column())
                .distinct()
                .toList();
    }

    /** Facts of the current state; says where nothing was loaded yet. */
    static StateFacts current(Warehouse warehouse, Instant now, List<Check> checks) {
        warehouse.snapshot(null);
        return new StateFacts(warehouse, Candidate.current(warehouse), now, checks);
    }

    @Override
    public Candidate state() {
        return state;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long count(String table) {
        String ofLoad =
                OF_LOAD.contains(table) ? " WHERE load_id = " + state.snapshot().ordinal() : "";
        return number(
                ask("SELECT count(*) FROM " + table + ofLoad).rows().next().get(0));
    }

    @Override
    public long filled(String column) {
        if (filled.isEmpty()) {
            List<@Nullable Object> counts = ask(question(columns)).rows().next();
            for (int i = 0; i < columns.size(); i++) {
                filled.put(columns.get(i), number(counts.get(i)));
            }
        }
        return filled.getOrDefault(column, 0L);
    }

    @Override
    public @Nullable Long before(String figure) {
        int ordinal = state.snapshot().ordinal();
        List<LoadRow> earlier = LoadLog.all(warehouse).stream()
                .filter(load -> load.ordinal() < ordinal)
                .filter(load -> figure.equals("cables")
                        ? load.isState()
                        : load.isPart() && load.inputNames().equals(state.inputs()))
                .toList();
        if (earlier.isEmpty()) {
            return null;
        }
        LoadRow last = earlier.get(earlier.size() - 1);
        return DriftCheck.figure(figure, last.counts(), last.cables());
    }

    @Override
    public Answer ask(String sql) {
        if (queries == null) {
            queries = new Queries(warehouse, state.snapshot(), state.cables(), Selection.ALL);
        }
        return queries.ask(sql);
    }

    /** Of each column, in order, the number of cables with a value in it: one question for all. */
    static String question(List<String> columns) {
        return columns.stream()
                .map(column -> "count_if(" + isFilled(column) + ") AS filled_" + column)
                .collect(Collectors.joining(", ", "SELECT ", " FROM cables"));
    }

    private static String isFilled(String name) {
        return CableColumns.ALL.stream()
                .filter(column -> column.name().equals(name))
                .map(FilledField::condition)
                .findFirst()
                .orElseThrow();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
