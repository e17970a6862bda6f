package org.cablestats.report.delivered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a delivered report beside that of the same report made anew: what is other, and of what it was made.
 *
 * @param report path of the report below the folder of all, for messages
 */
public record ManifestComparison(Path report, Path delivered, Path anew) {
    /** What a report is made of and what it says of itself. What it says of the one before it, {@code since}, cannot be known any more. */
    private static final List<String> ORIGIN = List.of(
            "corpus_sha256",
            "dictionary_sha256",
            "model",
            "version",
            "latest_cable",
            "produced",
            "cables",
            "selection",
            "title",
            "run");

    private static final String NOTHING = "nothing";

    /**
     * A line each, first of what the reports were made, then of files; none where all is the same.
     *
     * @throws org.cablestats.fault.UsageException where a manifest cannot be read
     */
    public List<String> differences() {
        Problems problems = new Problems();
        YamlMap before = YamlMap.read(delivered, problems);
        YamlMap now = YamlMap.read(anew, problems);
        List<String> differences = new ArrayList<>();
        for (String key : ORIGIN) {
            differ(key, before.textOrNull(key), now.textOrNull(key), differences);
        }
        for (String key : List.of("loaded_from", "findings")) {
            differ(key, before.texts(key).toString(), now.texts(key).toString(), differences);
        }
        Map<String, String> filesBefore = files(before);
        Map<String, String> filesNow = files(now);
        problems.throwIfAny();
        Set<String> paths = new TreeSet<>(filesBefore.keySet());
        paths.addAll(filesNow.keySet());
        paths.forEach(path -> differ(path, filesBefore.get(path), filesNow.get(path), differences));
        return List.copyOf(differences);
    }

    private void differ(String what, @Nullable String before, @Nullable String now, List<String> differences) {
        if (!Objects.equals(before, now)) {
            differences.add(PrintableText.line(report + ": made anew, " + what + " is "
                    + Objects.requireNonNullElse(now, NOTHING) + " (expected "
                    + Objects.requireNonNullElse(before, NOTHING) + ")"));
        }
    }

    /** SHA-256 by path. */
    private static Map<String, String> files(YamlMap manifest) {
        Map<String, String> files = new LinkedHashMap<>();
        manifest.maps("files").forEach(file -> files.put(file.text("path"), file.text("sha256")));
        return files;
    }
}
