package org.cablestats.job;

import java.util.List;
import java.util.Objects;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;

/** That the files of a workplace are free of faults, and how many things they define. */
public record WorkplaceCheck(int jobs, int reports, int statistics, int topics) {
    /**
     * Reads every definition and holds each against the others.
     *
     * @throws UsageException with every problem of every file
     */
    public static WorkplaceCheck of(Workplace workplace) {
        Problems problems = new Problems();
        List<JobDefinition> jobs = problems.collected(() -> Jobs.read(workplace.jobs()));
        Definitions definitions = problems.collected(() -> Definitions.readAll(workplace));
        if (jobs != null && definitions != null) {
            jobs.stream()
                    .flatMap(job -> job.steps().stream())
                    .forEach(step -> step.faults(definitions).forEach(problems::add));
        }
        problems.throwIfAny();
        return new WorkplaceCheck(
                Objects.requireNonNull(jobs).size(),
                Objects.requireNonNull(definitions).reports().size(),
                definitions.statistics().size(),
                definitions.dictionary().topics().size());
    }

    /** For example {@code 2 jobs, 3 reports, 14 statistics, 30 topics: no faults}. */
    @Override
    public String toString() {
        return jobs + " jobs, " + reports + " reports, " + statistics + " statistics, " + topics + " topics: no faults";
    }
}
