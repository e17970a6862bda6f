package org.cablestats.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas of events and of their facets, from files. Nothing is fetched: another address is a fault of the test. */
public final class EventSchemas {
    private static final Path STANDARD = Path.of("src", "test", "resources", "run", "openlineage");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaValidatorsConfig formats =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, made -> made.schemaLoaders(loaders -> loaders.add(EventSchemas::file)));

    private static @Nullable InputStreamSource file(AbsoluteIri address) {
        String text = address.toString();
        if (text.equals("urn:cablestats:run-facets:1")) {
            return () -> Files.newInputStream(Path.of("docs", "run-facets.json"));
        }
        // The facets of earlier versions name the base facet of their time, which is that of today.
        String name = text.endsWith("/OpenLineage.json")
                ? "OpenLineage-2-0-2.json"
                : text.replaceFirst(".*/spec/(?:facets/)?([0-9-]+)/(\\w+)[.]json", "$2-$1.json");
        return () -> Files.newInputStream(STANDARD.resolve(name));
    }

    /** What is wrong with the events of a document, and with each facet by the schema that it names. */
    public List<String> problems(String document) {
        List<String> problems = new ArrayList<>();
        JsonNode events = json(document);
        if (!events.isArray() || events.isEmpty()) {
            problems.add("no list of events");
        }
        events.forEach(event -> check(event.path("schemaURL").asText(), event, problems));
        facets(events, problems);
        return problems;
    }

    private void facets(JsonNode node, List<String> problems) {
        if (node.has("_schemaURL")) {
            check(node.path("_schemaURL").asText(), node, problems);
        }
        for (Iterator<JsonNode> inside = node.elements(); inside.hasNext(); ) {
            facets(inside.next(), problems);
        }
    }

    private void check(String schema, JsonNode node, List<String> problems) {
        JsonSchema known = factory.getSchema(SchemaLocation.of(schema), formats);
        known.validate(node).forEach(problem -> problems.add(schema + ": " + problem.getMessage()));
    }

    private static JsonNode json(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(document, e);
        }
    }
}
