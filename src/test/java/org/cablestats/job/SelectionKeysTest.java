package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.query.Selection;
import org.cablestats.result.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manifest says of a selection is read again as the same selection. */
final class SelectionKeysTest {
    private static final Selection EVERYTHING = new Selection(
            LocalDate.of(2007, 1, 1),
            LocalDate.of(2007, 12, 31),
            List.of("Embassy Astana", "USUN: \"New\" York"),
            List.of("KZ", "NO"),
            List.of("SECRET//NOFORN"),
            List.of("border_security"),
            null,
            "words > 100 AND subject LIKE '%{a: b}, # c\\n'");

    @TempDir
    Path folder;

    @Test
    void areReadAsTheyWereAsked() throws IOException {
        assertThat(read(EVERYTHING)).isEqualTo(EVERYTHING);
        assertThat(read(Selection.ALL)).isEqualTo(Selection.ALL);
        assertThat(SelectionKeys.of(Selection.ALL)).isEmpty();
    }

    private Selection read(Selection selection) throws IOException {
        Map<String, Object> step = new LinkedHashMap<>(Map.of("name", "overview"));
        step.putAll(SelectionKeys.of(selection));
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(
                jobs.resolve("again.yaml"),
                Json.of(Map.of("title", "Again", "steps", List.of(Map.of("report", step)))));

        Step read = Jobs.read(jobs).get(0).steps().get(0);
        return ((Report) read).selection();
    }
}
