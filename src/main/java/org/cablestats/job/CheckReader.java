package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads what must hold: {@code check} of a load, or as a step of its own. */
final class CheckReader {
    private final List<Check> checks = new ArrayList<>();

    private CheckReader() {}

    /** Those of a load; none where it has none. */
    static List<Check> ofLoad(YamlMap load) {
        YamlMap map = load.optionalMap("check");
        if (map == null) {
            return List.of();
        }
        List<Check> checks = read(map);
        map.done();
        return checks;
    }

    /** The checks in the order of their kinds; the mapping is the caller's to close. */
    static List<Check> read(YamlMap map) {
        CheckReader reader = new CheckReader();
        reader.counts(map);
        reader.filled(map.optionalMap("filled"));
        reader.rejects(map.optionalMap("rejects"));
        reader.drift(map.optionalMap("drift"));
        reader.fresh(map.optionalMap("fresh"));
        reader.noRows(map);
        if (map.keys().isEmpty()) {
            map.problem(
                    map.line(),
                    "Invalid check: nothing (expected one of cables, counts, filled, rejects, drift, fresh, no-rows)");
        }
        return List.copyOf(reader.checks);
    }

    private void counts(YamlMap map) {
        YamlMap cables = map.optionalMap("cables");
        if (cables != null) {
            count("cables", cables, map.line("cables"));
        }
        YamlMap counts = map.optionalMap("counts");
        each(counts, (table, key) -> {
            YamlMap bounds = key.optionalMap(table);
            if (bounds != null) {
                count(table, bounds, key.line(table));
            }
        });
    }

    private void count(String table, YamlMap bounds, int line) {
        Integer minimum = bounds.optionalInteger("min", 0);
        Integer maximum = bounds.optionalInteger("max", 0);
        bounds.done();
        if (minimum != null && maximum != null && minimum > maximum) {
            bounds.problem("min", Form.mistake("min", minimum.toString(), "at most max, " + maximum));
        }
        checks.add(new CountCheck(table, minimum, maximum, place(bounds, line)));
    }

    private void filled(@Nullable YamlMap filled) {
        each(filled, (column, map) -> {
            Double share = Share.FORM.of(column, map);
            if (share != null) {
                checks.add(new FilledCheck(column, share, place(map, map.line(column))));
            }
        });
    }

    private void rejects(@Nullable YamlMap rejects) {
        if (rejects == null) {
            return;
        }
        reject(null, "max", rejects);
        YamlMap reasons = rejects.optionalMap("reasons");
        rejects.done();
        each(reasons, (reason, map) -> reject(reason, reason, map));
    }

    private void reject(@Nullable String reason, String key, YamlMap map) {
        RejectLimit limit = RejectLimit.FORM.of(key, map);
        if (limit != null) {
            checks.add(new RejectsCheck(reason, limit, place(map, map.line(key))));
        }
    }

    private void drift(@Nullable YamlMap drift) {
        each(drift, (figure, map) -> {
            YamlMap shares = map.optionalMap(figure);
            if (shares != null) {
                Double shrink = Share.FORM.of("shrink", shares);
                Double grow = Share.OF_ANY_SIZE.of("grow", shares);
                shares.done();
                checks.add(new DriftCheck(figure, shrink, grow, place(map, map.line(figure))));
            }
        });
    }

    private void fresh(@Nullable YamlMap fresh) {
        if (fresh == null) {
            return;
        }
        Deadline created = Deadline.FORM.of("created", fresh);
        Deadline loaded = Deadline.FORM.of("loaded", fresh);
        fresh.done();
        if (created != null) {
            checks.add(new CreatedCheck(created, place(fresh, fresh.line("created"))));
        }
        if (loaded != null) {
            checks.add(new LoadedCheck(loaded, place(fresh, fresh.line("loaded"))));
        }
    }

    /** Questions with a name each, or alone. */
    private void noRows(YamlMap map) {
        if (map.isMap("no-rows")) {
            each(map.optionalMap("no-rows"), (name, questions) -> {
                String sql = questions.text(name);
                checks.add(new NoRowsCheck(name, sql, place(questions, questions.line(name))));
            });
            return;
        }
        for (String sql : map.texts("no-rows")) {
            checks.add(new NoRowsCheck(sql.replaceAll("\\s+", " ").strip(), sql, place(map, map.line("no-rows"))));
        }
    }

    private static void each(@Nullable YamlMap map, BiConsumer<String, YamlMap> reader) {
        if (map != null) {
            map.keys().forEach(key -> reader.accept(key, map));
        }
    }

    private static String place(YamlMap map, int line) {
        return map.file() + ":" + line + ": ";
    }
}
