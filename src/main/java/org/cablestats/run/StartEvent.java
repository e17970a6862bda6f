package org.cablestats.run;

/** The event of a run's beginning. */
record StartEvent(RunStart start, Facets facets) {
    JsonObject json() {
        return new JsonObject()
                .with("eventType", "START")
                .with("eventTime", start.time())
                .with(
                        "run",
                        new JsonObject().with("runId", start.id().toString()).with("facets", ofRun()))
                .with("job", job().with("facets", ofJob()))
                .with("producer", facets.producer())
                .with("schemaURL", Facets.EVENT);
    }

    /** The job by its name, as each event of the run has it. */
    JsonObject job() {
        return new JsonObject().with("namespace", "cablestats").with("name", start.job());
    }

    private JsonObject ofRun() {
        JsonObject engine = facets.standard("facets/1-1-0", "ProcessingEngineRunFacet")
                .with("name", "spark")
                .with("version", start.versions().get("spark"));
        JsonObject own = facets.own("StartRunFacet")
                .with("number", start.number())
                .with("snapshot", start.snapshot())
                .with("versions", start.versions());
        JsonObject time = facets.standard("1-0-1", "NominalTimeRunFacet").with("nominalStartTime", start.time());
        return new JsonObject()
                .with("nominalTime", start.dated() ? time : null)
                .with("processing_engine", start.versions().containsKey("spark") ? engine : null)
                .with("cablestats_start", own)
                .with("cablestats_timings", facets.own("TimingsRunFacet").with("began", start.began()));
    }

    private JsonObject ofJob() {
        return new JsonObject()
                .with(
                        "documentation",
                        facets.standard("facets/1-0-0", "DocumentationJobFacet").with("description", start.title()))
                .with(
                        "cablestats_definitions",
                        facets.own("DefinitionsJobFacet").with("sha256", start.definitions()));
    }
}
