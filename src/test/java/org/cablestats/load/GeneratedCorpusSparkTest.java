package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Loads a corpus written by another program, which says beside it what every total must be. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class GeneratedCorpusSparkTest {
    private static final int CABLES = 5_000;

    @TempDir
    Path folder;

    @Test
    void reproducesEveryTotal() throws IOException, InterruptedException {
        JsonNode truth = generate("--cables", Integer.toString(CABLES));
        Path warehouse = folder.resolve("warehouse");
        LoadCounts counts =
                Loading.load(warehouse, folder.resolve("corpus/cables.csv")).counts();

        assertThat(counts).isEqualTo(new LoadCounts(CABLES, CABLES, 0, 0, 0, 0));
        Map<String, String> columns = Map.of(
                "by_year", "cast(year AS string)",
                "by_month", "date_format(created, 'yyyy-MM')",
                "by_hour", "date_format(created, 'HH')",
                "by_origin", "origin",
                "by_classification", "classification",
                "classification_by_year", "concat(year, ' ', classification)",
                "by_header_kind", "header_kind",
                "by_tag", "explode(tags)");
        new TreeMap<>(columns)
                .forEach((total, column) -> assertThat(Asked.counts(
                                warehouse,
                                "SELECT value, count(*) FROM (SELECT " + column + " AS value FROM cables) GROUP BY 1"))
                        .as(total)
                        .isEqualTo(counts(truth.get(total))));
        assertThat(Asked.counts(
                        warehouse,
                        "SELECT 'paragraphs', sum(paragraph_count) FROM cables UNION ALL SELECT 'page_markers', "
                                + "sum(page_markers) FROM cables UNION ALL SELECT 'broken_words', sum(broken_words) "
                                + "FROM cables UNION ALL SELECT 'without_tags', count_if(size(tags) = 0) FROM cables"))
                .isEqualTo(Map.of(
                        "paragraphs", truth.get("paragraphs").asLong(),
                        "page_markers", truth.get("page_markers").asLong(),
                        "broken_words", truth.get("broken_words").asLong(),
                        "without_tags", truth.get("without_tags").asLong()));
    }

    @Test
    void accountsForEveryKindOfDamage() throws IOException, InterruptedException {
        JsonNode truth = generate("--cables", "1000", "--hazards", "--tag-damage");
        JsonNode hazards = truth.get("hazards");
        long damaged =
                counts(hazards).values().stream().mapToLong(Long::longValue).sum();
        long repeated = hazards.get("exact_repeat").asLong();
        Map<String, Long> rejects = Map.of(
                "wrong_columns", hazards.get("few_columns").asLong(),
                "empty_id", hazards.get("empty_id").asLong(),
                "truncated", hazards.get("truncated_at_end").asLong());
        long rejected = rejects.values().stream().mapToLong(Long::longValue).sum();
        Path warehouse = folder.resolve("warehouse");
        LoadSummary load = Loading.load(warehouse, folder.resolve("corpus/cables.csv"));

        long read = truth.get("records").asLong() + damaged;
        assertThat(load.counts()).isEqualTo(new LoadCounts(read, read - rejected - repeated, 0, 0, repeated, rejected));
        assertThat(load.rejects()).isEqualTo(rejects);
        Map<String, Long> issues = Asked.counts(
                warehouse, "SELECT issue, count(*) FROM (SELECT explode(issues) AS issue FROM cables) GROUP BY 1");
        assertThat(issues)
                .containsEntry("INVALID_CREATED", hazards.get("bad_date").asLong())
                .containsEntry("EMPTY_BODY", hazards.get("empty_body").asLong())
                .containsEntry(
                        "UNKNOWN_CLASSIFICATION",
                        hazards.get("unknown_classification").asLong())
                .containsEntry("INVALID_TEXT", hazards.get("invalid_utf8").asLong())
                .containsEntry("CONTROL_CHARACTERS", hazards.get("nul_bytes").asLong());
    }

    private JsonNode generate(String... arguments) throws IOException, InterruptedException {
        GeneratedCorpus.write(folder.resolve("corpus"), arguments);
        return new ObjectMapper().readTree(folder.resolve("corpus/truth.json").toFile());
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(field -> counts.put(field.getKey(), field.getValue().asLong()));
        return counts;
    }
}
