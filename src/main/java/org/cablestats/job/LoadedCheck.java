package org.cablestats.job;

import java.time.Instant;
import org.cablestats.run.RunCheck;

/** When the last load that changed something was published. */
record LoadedCheck(Deadline since, String place) implements Check {
    @Override
    public boolean isOfTime() {
        return since.age() != null;
    }

    @Override
    public RunCheck verdict(Facts facts) {
        Instant earliest = since.at(facts.now());
        Instant dated = facts.state().dated();
        return new RunCheck(
                "the last load that changed something: " + (dated == null ? "this one" : dated),
                null,
                earliest + " or later",
                dated == null || !dated.isBefore(earliest));
    }
}
