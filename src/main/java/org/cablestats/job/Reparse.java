package org.cablestats.job;

import org.cablestats.load.ModelChoice;
import org.cablestats.load.RenewalRequest;

/** Derives every column of the stored cables anew: one commit of what changed, or only the count of it. */
public record Reparse(boolean dryRun, String place) implements Step {
    @Override
    public Outcome take(JobContext context) {
        RenewalRequest request =
                new RenewalRequest(dryRun, context.definitions().dictionary(), new ModelChoice.Fitting());
        return new Outcome.Loaded(
                context.loader(context.warehouse().existing(), this).reparse(request));
    }
}
