package org.cablestats.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cablestats.definition.YamlMap;
import org.cablestats.load.Maintenance;
import org.cablestats.table.snapshot.Retention;
import org.jspecify.annotations.Nullable;

/**
 * Makes the warehouse small and quick, and lets snapshots expire where that is said.
 *
 * @param keep number of the latest snapshots that stay; null for all
 * @param olderThan days after which one expires; null for never; not both
 */
public record Maintain(@Nullable Integer keep, @Nullable Integer olderThan, String place) implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        Integer keep = map.optionalInteger("keep", 1);
        Integer olderThan = map.optionalInteger("older-than", 1);
        if (keep != null && olderThan != null) {
            map.problem("older-than", "Cannot maintain: both keep and older-than are given (expected one of them)");
        }
        return new Maintain(keep, olderThan, place);
    }

    /** What has been let go is gone, whereas days go by. */
    @Override
    public Optional<String> alwaysTaken() {
        return olderThan == null ? Optional.empty() : Optional.of("step maintain lets go of what has become too old");
    }

    @Override
    public Outcome take(JobContext context) {
        return new Outcome.Maintained(Maintenance.run(
                context.warehouse().existing(), retention(context.clock().instant())));
    }

    /** Which snapshots stay. */
    public Retention retention(Instant now) {
        if (keep != null) {
            return new Retention.Latest(keep);
        }
        return olderThan == null ? new Retention.All() : new Retention.Since(now.minus(Duration.ofDays(olderThan)));
    }
}
