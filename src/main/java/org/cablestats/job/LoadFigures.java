package org.cablestats.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cablestats.alert.Evidence;
import org.cablestats.alert.Evidence.Earlier;
import org.cablestats.alert.Figure;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.load.LoadLog;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.jspecify.annotations.Nullable;

/** What is faulty of the last load, and of the earlier ones of the same sources. */
record LoadFigures(Warehouse warehouse) {
    /** Cables that a later load replaced are counted there. */
    private static final String ISSUES =
            "SELECT load_id, count_if(size(issues) > 0), count(*) FROM cables GROUP BY load_id ORDER BY load_id";

    Evidence evidence(UnusualLoad.Kind kind, Instant now) {
        Function<LoadRow, List<Figure>> figures = switch (kind) {
            case REJECTS -> LoadFigures::rejects;
            case ISSUES -> issues();
        };
        List<LoadRow> loads =
                LoadLog.all(warehouse).stream().filter(LoadRow::isPart).toList();
        if (loads.isEmpty()) {
            return new Evidence(now, List.of(), List.of());
        }
        LoadRow last = loads.get(loads.size() - 1);
        List<LoadRow> newestFirst = new ArrayList<>(loads.subList(0, loads.size() - 1));
        Collections.reverse(newestFirst);
        List<Earlier> earlier = newestFirst.stream()
                .filter(load -> load.inputNames().equals(last.inputNames()))
                .map(load -> new Earlier(dated(load, now), figures.apply(load)))
                .toList();
        return new Evidence(now, figures.apply(last), earlier);
    }

    /** A load of an earlier program has no date; no condition on loads asks for it. */
    private static Instant dated(LoadRow load, Instant otherwise) {
        return load.dated() == null ? otherwise : load.dated();
    }

    /** Of all records that were read. */
    private static List<Figure> rejects(LoadRow load) {
        return List.of(new Figure("", null, (double) load.rejected(), load.read()));
    }

    /** Of the cables that the load brought; none of a load that brought none. */
    private Function<LoadRow, List<Figure>> issues() {
        Map<Long, Figure> byLoad = new HashMap<>();
        Answer answer = new Queries(warehouse, warehouse.snapshot(null), Selection.ALL).ask(ISSUES);
        answer.rows()
                .forEachRemaining(row -> byLoad.put(
                        number(row.get(0)), new Figure("", null, (double) number(row.get(1)), number(row.get(2)))));
        return load -> {
            Figure figure = byLoad.get((long) load.ordinal());
            return figure == null ? List.of() : List.of(figure);
        };
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
