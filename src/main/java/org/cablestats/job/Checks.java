package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunCheck;

/** Holds the current state against what must be true of it. A load's own checks are part of its step. */
public record Checks(List<Check> checks, String place) implements Step {
    public Checks {
        checks = List.copyOf(checks);
    }

    @Override
    public String word() {
        return "check";
    }

    @Override
    public List<String> plan(JobContext context) {
        return List.of(Numbers.counted(checks.size(), "check"));
    }

    @Override
    public Optional<String> alwaysTaken() {
        return Check.ofTime(checks);
    }

    @Override
    public Outcome take(JobContext context) {
        Facts facts = StateFacts.current(
                context.warehouse().existing(), context.clock().instant(), checks);
        List<RunCheck> verdicts = Check.verdicts(checks, facts);
        return new Outcome.Held(verdicts, Check.failures(checks, verdicts));
    }
}
