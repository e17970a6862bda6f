package org.cablestats.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cablestats.job.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What runs, from what to what, and what must hold afterwards: one YAML file of {@code jobs/}.
 *
 * @param name file name without {@code .yaml}
 * @param schedule when to run it; null for a job that only people start
 * @param warehouse place of the tables, a path or a URI; null for the one that the command line names
 * @param date when its loads and reports say they were made; null where loads say what the clock says and reports nothing
 * @param policies how a run bears with what comes between
 * @param steps in order, never empty
 * @param file path for messages
 */
public record JobDefinition(
        String name,
        String title,
        @Nullable Schedule schedule,
        @Nullable String warehouse,
        @Nullable Instant date,
        Policies policies,
        List<Step> steps,
        String file) {

    public JobDefinition {
        steps = List.copyOf(steps);
    }

    /** Whether a file describes it: else it is a command. */
    public boolean isFile() {
        return !file.isEmpty();
    }

    /** The same job at another time. */
    public JobDefinition on(Instant time) {
        return new JobDefinition(name, title, schedule, warehouse, time, policies, steps, file);
    }

    /** The same job, whose alerts may run their commands. */
    public JobDefinition allowingHooks() {
        List<Step> allowing = steps.stream()
                .map(step -> step instanceof Alert alert ? alert.allowingHook() : step)
                .toList();
        return new JobDefinition(name, title, schedule, warehouse, date, policies, allowing, file);
    }

    /** Day, UTC, that its reports say they were produced on; null where they say none. */
    @Nullable LocalDate day() {
        return date == null ? null : LocalDate.ofInstant(date, ZoneOffset.UTC);
    }

    /** A run of one step that no file describes. */
    public static JobDefinition of(Step step) {
        return new JobDefinition(step.word(), step.word(), null, null, null, Policies.NONE, List.of(step), "");
    }
}
