package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.UsageException;

/**
 * That the files of a workplace are free of faults, and how many things they define.
 *
 * @param jobs number of jobs
 * @param reports number of reports
 * @param statistics number of statistics
 * @param topics number of topics
 */
public record WorkplaceCheck(int jobs, int reports, int statistics, int topics) {
    /**
     * Reads every definition and holds each against the others.
     *
     * @throws UsageException with every problem of every file
     */
    public static WorkplaceCheck of(Workplace workplace) {
        List<String> problems = new ArrayList<>();
        List<JobDefinition> jobs = List.of();
        try {
            jobs = Jobs.read(workplace.jobs());
        } catch (UsageException e) {
            problems.addAll(e.problems());
        }
        try {
            Definitions definitions = Definitions.readAll(workplace);
            jobs.stream()
                    .flatMap(job -> job.steps().stream())
                    .forEach(step -> problems.addAll(step.faults(definitions)));
            if (problems.isEmpty()) {
                return new WorkplaceCheck(
                        jobs.size(),
                        definitions.reports().size(),
                        definitions.statistics().size(),
                        definitions.dictionary().topics().size());
            }
        } catch (UsageException e) {
            problems.addAll(e.problems());
        }
        throw new UsageException(problems);
    }

    /** For example {@code 2 jobs, 3 reports, 14 statistics, 30 topics: no faults}. */
    @Override
    public String toString() {
        return jobs + " jobs, " + reports + " reports, " + statistics + " statistics, " + topics + " topics: no faults";
    }
}
