package org.cablestats.run;

import java.util.Map;

/** The event of a run's end. */
record EndEvent(RunStart start, RunEnd end, Facets facets) {
    JsonObject json() {
        return new JsonObject()
                .with("eventType", end.state().name())
                .with("eventTime", end.time())
                .with(
                        "run",
                        new JsonObject().with("runId", start.id().toString()).with("facets", ofRun()))
                .with("job", new StartEvent(start, facets).job())
                .with("inputs", new Datasets(start, end, facets).inputs())
                .with("outputs", new Datasets(start, end, facets).outputs())
                .with("producer", facets.producer())
                .with("schemaURL", Facets.EVENT);
    }

    private JsonObject ofRun() {
        JsonObject error = facets.standard("facets/1-0-0", "ErrorMessageRunFacet")
                .with("message", end.message())
                .with("programmingLanguage", "JAVA");
        JsonObject own = facets.own("EndRunFacet")
                .with("exit_code", end.exit())
                .with("snapshot", end.snapshot())
                .with("state", end.stateDigest())
                .with("unchanged_since", end.unchangedSince())
                .with("steps", end.steps().stream().map(EndEvent::step).toList());
        JsonObject timings = facets.own("TimingsRunFacet")
                .with("began", start.began())
                .with("seconds", end.seconds())
                .with("steps", end.steps().stream().map(EndEvent::timing).toList());
        return new JsonObject()
                .with("errorMessage", end.message() == null ? null : error)
                .with("cablestats_end", own)
                .with("cablestats_timings", timings);
    }

    private static Map<String, Object> step(RunStep step) {
        return new JsonObject()
                .with("step", step.step())
                .with("ended", step.ended())
                .with("checks", step.checks())
                .with(
                        "verdicts",
                        step.verdicts().isEmpty()
                                ? null
                                : step.verdicts().stream()
                                        .map(EndEvent::verdict)
                                        .toList())
                .with("load", step.load() == null ? null : load(step.load()))
                .with("selection", step.selection().isEmpty() ? null : step.selection())
                .with("remarks", step.remarks().isEmpty() ? null : step.remarks())
                .with("basis", step.basis() == null ? null : basis(step.basis()))
                .with("alert", step.alert() == null ? null : AlertObject.of(step.alert()))
                .values();
    }

    private static Map<String, Object> verdict(RunCheck check) {
        return new JsonObject()
                .with("found", check.found())
                .with("value", AlertObject.number(check.value()))
                .with("expected", check.expected())
                .with("holds", check.holds())
                .with("rows", check.rows().isEmpty() ? null : check.rows())
                .values();
    }

    private static JsonObject basis(RunBasis basis) {
        return new JsonObject().with("sha256", basis.sha256()).with("unchanged_since", basis.unchangedSince());
    }

    private static JsonObject load(RunLoad load) {
        return new JsonObject()
                .with("ordinal", load.ordinal())
                .with("state", load.state())
                .with("counts", load.counts())
                .with("rejects", load.rejects())
                .with("ignored", load.ignored())
                .with("cables", load.cables())
                .with("failures", load.failures());
    }

    private static Map<String, Object> timing(RunStep step) {
        return new JsonObject()
                .with("seconds", step.seconds())
                .with("parts", step.parts())
                .values();
    }
}
