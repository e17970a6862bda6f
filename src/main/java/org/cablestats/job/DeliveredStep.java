package org.cablestats.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;

/**
 * How a delivered report was made, as its manifest says it.
 *
 * @param report its name
 * @param day that it says it was produced on
 * @param step with the snapshot that was read, for no report yet
 */
record DeliveredStep(String report, Optional<LocalDate> day, Report step) {
    /**
     * Reads a manifest; empty where the problems hear of it.
     *
     * @param into where the same report is to be written
     */
    static List<DeliveredStep> read(Path manifest, Path into, Problems problems) {
        YamlMap map = YamlMap.read(manifest, problems);
        String report = map.text("report");
        Integer snapshot = map.optionalInteger("snapshot", 1);
        YamlMap keys = map.optionalMap("step");
        if (snapshot == null || keys == null) {
            problems.add("Cannot make '" + manifest.resolveSibling("")
                    + "' anew: its manifest does not say how (expected the keys snapshot and step)");
            return List.of();
        }
        Path folder = manifest.resolveSibling("").getFileName();
        LocalDate produced = Forms.DAY.read("produced", map.textOrNull("produced"), problems::add);
        Report step = Report.read(keys, into + ": ");
        keys.done();
        String written = step.delivery().language().fileName(report);
        if (folder == null || !folder.toString().equals(written)) {
            problems.add(
                    manifest + ": Invalid report: '" + written + "' (expected the name of the folder that it lies in)");
            return List.of();
        }
        return List.of(new DeliveredStep(report, Optional.ofNullable(produced), step.unpinned(snapshot, into)));
    }
}
