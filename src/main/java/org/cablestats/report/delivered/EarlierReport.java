package org.cablestats.report.delivered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of the last report of the same name says.
 *
 * @param run its run
 * @param snapshot ordinal of the state that was read
 * @param cables in its selection
 * @param selection in words; empty where it was all cables
 * @param dictionary SHA-256 of the topic dictionary
 * @param version of the program
 * @param files paths of all its files
 * @param answers SHA-256 of the CSV files of sections, by the file's name without its number
 * @param findings those of its first page
 * @param since what it said of the report before it
 * @param basis what its numbers can be held against the next one's by
 */
record EarlierReport(
        String run,
        int snapshot,
        int cables,
        String selection,
        String dictionary,
        String version,
        Set<String> files,
        Map<String, Set<String>> answers,
        List<String> findings,
        List<String> since,
        EarlierBasis basis) {
    private static final String ENDING = ".csv";

    EarlierReport {
        files = Set.copyOf(files);
        answers = Map.copyOf(answers);
        findings = List.copyOf(findings);
        since = List.copyOf(since);
    }

    /**
     * Reads the manifest in the folder of a report; null where there is none.
     *
     * @throws org.cablestats.fault.UsageException where it cannot be read
     */
    static @Nullable EarlierReport read(Path folder) {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.exists(file)) {
            return null;
        }
        Problems problems = new Problems();
        // JSON is YAML, too.
        YamlMap map = YamlMap.read(file, problems);
        EarlierReport earlier = new EarlierReport(
                map.text("run"),
                number(map, "snapshot"),
                number(map, "cables"),
                Objects.requireNonNullElse(map.textOrNull("selection"), ""),
                Objects.requireNonNullElse(map.textOrNull("dictionary_sha256"), ""),
                map.text("version"),
                map.optionalMaps("files").stream()
                        .map(each -> each.text("path"))
                        .collect(Collectors.toSet()),
                answers(map),
                // Reports of earlier versions have none of either.
                map.texts("findings"),
                map.texts("since"),
                EarlierBasis.read(map));
        problems.throwIfAny();
        return earlier;
    }

    private static int number(YamlMap map, String key) {
        return Objects.requireNonNullElse(map.optionalInteger(key, 0), 0);
    }

    private static Map<String, Set<String>> answers(YamlMap map) {
        Map<String, Set<String>> answers = new TreeMap<>();
        for (YamlMap file : map.optionalMaps("files")) {
            String path = file.text("path");
            if (path.endsWith(ENDING)) {
                answers.computeIfAbsent(answer(path.substring(path.lastIndexOf('/') + 1)), name -> new TreeSet<>())
                        .add(file.text("sha256"));
            }
        }
        return answers;
    }

    /** What a CSV file is called whatever the place of its section: {@code cables-by-year.csv}. */
    static String answer(String fileName) {
        return fileName.replaceFirst("^[0-9]+-", "");
    }
}
