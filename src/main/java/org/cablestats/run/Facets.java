package org.cablestats.run;

/** Makes the facets of a document: objects that say who made them and which schema they follow. */
record Facets(String version) {
    private static final String OPEN_LINEAGE = "https://openlineage.io/spec/";

    /** Names the schema in docs/run-facets.json; another one gets another number. */
    private static final String OWN = "urn:cablestats:run-facets:1#/$defs/Cablestats";

    /** What the schema of a whole event is called. */
    static final String EVENT = OPEN_LINEAGE + "2-0-2/OpenLineage.json#/$defs/RunEvent";

    /** Who makes the document. */
    String producer() {
        return "urn:cablestats:" + version;
    }

    /** A facet that OpenLineage defines. */
    JsonObject standard(String schema, String facet) {
        return facet(OPEN_LINEAGE + schema + "/" + facet + ".json#/$defs/" + facet);
    }

    /** A facet of the program's own. */
    JsonObject own(String facet) {
        return facet(OWN + facet);
    }

    private JsonObject facet(String schema) {
        return new JsonObject().with("_producer", producer()).with("_schemaURL", schema);
    }
}
