package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import org.cablestats.fault.CheckException;
import org.cablestats.result.Numbers;

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
        List<String> failures = Check.failures(
                checks,
                StateFacts.current(
                        context.warehouse().existing(), context.clock().instant(), checks));
        if (!failures.isEmpty()) {
            throw new CheckException(failures);
        }
        return new Outcome.Held();
    }
}
