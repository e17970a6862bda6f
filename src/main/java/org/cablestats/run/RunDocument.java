package org.cablestats.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cablestats.result.Json;

/** A run record as JSON: a list of its events, the start first. */
public final class RunDocument {
    private RunDocument() {}

    /** One line. Equal records give equal text; of a dated run only what {@code cablestats_timings} says differs from another's. */
    public static String of(RunRecord record) {
        Facets facets =
                new Facets(Objects.requireNonNull(record.start().versions().get("program")));
        List<Map<String, Object>> events = new ArrayList<>();
        events.add(new StartEvent(record.start(), facets).json().values());
        if (record.end() != null) {
            events.add(new EndEvent(record.start(), record.end(), facets).json().values());
        }
        return Json.of(events) + "\n";
    }

    /**
     * An alert of a run as JSON, for whom it is told: the job, the time, and the alert as the record has it, without what only later runs
     * need.
     */
    public static String ofAlert(String job, Instant time, RunAlert alert) {
        JsonObject told = new JsonObject()
                .with("job", job)
                .with("time", time)
                .with("alert", AlertObject.of(alert.withoutFigures()));
        return Json.of(told.values()) + "\n";
    }
}
