package org.cablestats.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cablestats.load.LoadSummary;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * What one step did.
 *
 * @param step that was taken
 * @param time that it took
 * @param load what a load did; null for every other step
 * @param files written, in order
 * @param remarks what else a person should know
 * @param table what was learned; null of a step that learns nothing
 */
public record StepResult(
        Step step,
        Duration time,
        @Nullable LoadSummary load,
        List<Path> files,
        List<String> remarks,
        @Nullable ResultTable table) {
    /** Copies the lists. */
    public StepResult {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }
}
