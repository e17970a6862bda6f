package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.table.EngineVersions;
import org.junit.jupiter.api.Test;

/** What docs/cluster has for Kubernetes: fields that the operator knows, and the versions and names of this program. */
final class ClusterManifestTest {
    private static final Path FOLDER = Path.of("docs", "cluster");

    @Test
    void hasFieldsThatTheOperatorKnows() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/test/resources/cluster/scheduled-spark-application.json")));

        assertThat(schema.validate(manifest())).isEmpty();
    }

    @Test
    void namesThisProgramAndItsSpark() throws IOException {
        JsonNode application = manifest().at("/spec/template");
        String spark = EngineVersions.all().getOrDefault("spark", "");

        assertThat(application.path("mainClass").asText()).isEqualTo(Main.class.getName());
        assertThat(application.path("sparkVersion").asText()).isEqualTo(spark);
        assertThat(Files.readString(FOLDER.resolve("Containerfile"))).contains("/spark:" + spark + "-java17\n");
        assertThat(application.path("arguments")).extracting(JsonNode::asText).startsWith("run", "nightly");
    }

    private static JsonNode manifest() throws IOException {
        return new YAMLMapper()
                .readTree(FOLDER.resolve("scheduled-spark-application.yaml").toFile());
    }
}
