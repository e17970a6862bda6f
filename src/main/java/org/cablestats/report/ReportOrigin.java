package org.cablestats.report;

import java.nio.file.Path;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of a report, that may have been made long ago, says of where its numbers come from.
 *
 * @param report its name
 * @param snapshot ordinal of the state that was read
 * @param corpusDigest of that state
 */
public record ReportOrigin(String report, int snapshot, String corpusDigest) {
    /**
     * Reads a {@code manifest.json}.
     *
     * @throws org.cablestats.fault.UsageException where it cannot be read or is none
     */
    public static ReportOrigin read(Path manifest) {
        Problems problems = new Problems();
        // JSON is YAML, too.
        YamlMap map = YamlMap.read(manifest, problems);
        String report = map.text("report");
        @Nullable Integer snapshot = map.optionalInteger("snapshot", 1);
        String digest = map.text("corpus_sha256");
        map.require("snapshot");
        problems.throwIfAny();
        return new ReportOrigin(report, snapshot == null ? 0 : snapshot, digest);
    }
}
