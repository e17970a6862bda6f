package org.cablestats.job;

import java.util.Optional;
import org.cablestats.definition.YamlMap;
import org.cablestats.load.ModelChoice;
import org.cablestats.load.RenewalRequest;

/**
 * Finds the topics of the stored cables anew: one commit of what changed.
 *
 * @param dryRun count, write nothing
 * @param model which to ask about cables without tags
 */
public record Retag(boolean dryRun, ModelChoice model, String place) implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        boolean dryRun = Boolean.TRUE.equals(map.optionalBoolean("dry-run"));
        ModelChoice model = Forms.MODEL.of("model", map);
        return new Retag(dryRun, model == null ? new ModelChoice.Kept() : model, place);
    }

    @Override
    public Optional<String> alwaysTaken() {
        return Optional.empty();
    }

    @Override
    public Outcome take(JobContext context) {
        RenewalRequest request =
                new RenewalRequest(dryRun, context.definitions().dictionary(), model);
        return new Outcome.Loaded(
                context.loader(context.warehouse().existing(), this).retag(request));
    }
}
