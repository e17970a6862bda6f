package org.cablestats.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Language;
import org.cablestats.progress.Progress;
import org.jspecify.annotations.Nullable;

/** A run of a job: verified whole, then taken step by step in one engine. Used once, by one thread. */
public final class JobRun {
    private final JobContext context;
    /** Asked by another thread, too: that of an interruption. */
    private final List<Result> results = new CopyOnWriteArrayList<>();

    private volatile @Nullable Begun begun;

    /** A step that came to an end, with the time that it took. */
    public record Result(Step step, Duration time, Outcome outcome) {}

    /**
     * A step that has not come to its end.
     *
     * @param start moment of {@link System#nanoTime}
     */
    record Begun(Step step, long start) {}

    private JobRun(JobContext context) {
        this.context = context;
    }

    /**
     * A run whose steps name nothing that does not exist. Touches no warehouse.
     *
     * @param clock says how old the cables are, where a check asks for it
     * @throws UsageException with every problem of the definitions that the steps need, and of the steps
     * @throws MachineException where a step may not write its files
     */
    public static JobRun verified(
            JobDefinition job, Workplace workplace, JobWarehouse warehouse, Progress progress, InstantSource clock) {
        Set<String> reports =
                job.steps().stream().flatMap(step -> step.reports().stream()).collect(Collectors.toSet());
        Set<Language> languages =
                job.steps().stream().flatMap(step -> step.languages().stream()).collect(Collectors.toSet());
        Definitions definitions = Definitions.read(
                workplace, reports, languages, job.steps().stream().anyMatch(Step::findsTopics));
        List<String> faults = job.steps().stream()
                .flatMap(step -> step.faults(definitions).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        job.steps().stream().flatMap(step -> step.target().stream()).forEach(Permission::verifyFolder);
        return new JobRun(new JobContext(job, definitions, warehouse, progress, clock));
    }

    /**
     * Takes the steps; stops at the first that fails.
     *
     * @throws CheckException where a check does not hold, or a load stopped at its limit of rejects
     */
    public void take() {
        try {
            context.job().steps().forEach(this::take);
        } catch (RuntimeException e) {
            abandon(e);
            throw e;
        } finally {
            context.warehouse().close();
        }
    }

    // On a full disk that may fail as well, and what failed first is what there is to say.
    private void abandon(RuntimeException first) {
        try {
            context.warehouse().abandon();
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    /** What was done, also by a run that failed: the steps that came to an end. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    JobDefinition job() {
        return context.job();
    }

    Definitions definitions() {
        return context.definitions();
    }

    /** The step that is at work, or failed; null where none is. */
    @Nullable Begun begun() {
        return begun;
    }

    private void take(Step step) {
        long start = System.nanoTime();
        begun = new Begun(step, start);
        context.progress().begin(step.word());
        Outcome outcome = step.take(context);
        context.progress().end();
        begun = null;
        results.add(new Result(step, Duration.ofNanos(System.nanoTime() - start), outcome));
        if (outcome instanceof Outcome.Loaded loaded
                && !loaded.load().failures().isEmpty()) {
            List<String> failures = new ArrayList<>(loaded.load().failures());
            failures.set(0, step.place() + "Cannot publish the load: " + failures.get(0));
            throw new CheckException(failures);
        }
    }
}
