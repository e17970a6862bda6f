package org.cablestats.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.PolicyException;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Language;
import org.cablestats.load.SourceDigests;
import org.cablestats.progress.Progress;
import org.jspecify.annotations.Nullable;

/** A run of a job: verified whole, then taken step by step in one engine. Used once, by one thread. */
public final class JobRun {
    private final JobContext context;
    private final TimeLimit limit;
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

    private JobRun(JobContext context, TimeLimit limit) {
        this.context = context;
        this.limit = limit;
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
        Set<String> statistics =
                job.steps().stream().flatMap(step -> step.statistics().stream()).collect(Collectors.toSet());
        Definitions definitions = Definitions.read(
                workplace, reports, statistics, languages, job.steps().stream().anyMatch(Step::findsTopics));
        List<String> faults = job.steps().stream()
                .flatMap(step -> step.faults(definitions).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        job.steps().stream().flatMap(step -> step.target().stream()).forEach(Permission::verifyFolder);
        TimeLimit limit = new TimeLimit(job.policies().timeLimit(), System::nanoTime);
        return new JobRun(
                new JobContext(
                        job, definitions, warehouse, progress, clock, new SourceDigests(warehouse.hadoop()), limit),
                limit);
    }

    /** Takes the steps, of whose retries nobody hears. */
    public void take() {
        take(message -> {}, false, () -> true, () -> {});
    }

    /**
     * Takes the steps; stops at the first that fails.
     *
     * @param messages hears of retries
     * @param spares whether nothing is done that would only do the same again
     * @param isNeeded asked then, when no other run of the job can come between: where it is not, no step is taken
     * @param done told when all is done, before another run can come
     * @throws CheckException where a check does not hold, or a load stopped at its limit of rejects
     * @throws PolicyException where it ends as the job says that it shall
     */
    public void take(Consumer<String> messages, boolean spares, BooleanSupplier isNeeded, Runnable done) {
        try (limit) {
            limit.guard(context.warehouse()::stopWork);
            if (context.job().isFile()) {
                context.warehouse().hold(context.job().name(), messages);
            }
            if (!spares || isNeeded.getAsBoolean()) {
                JobContext sparing = context.sparing(spares);
                context.job().steps().forEach(step -> take(step, sparing, messages));
                // Only now, as alerts keep no step from being taken.
                EndingAlerts.verify(results);
            }
            context.warehouse().leave();
            done.run();
            // Scala throws checked exceptions without declaring them.
        } catch (Exception e) {
            abandon(e);
            PolicyException end = endBehind(e);
            if (end != null) {
                throw end;
            }
            throw e;
        } finally {
            context.warehouse().close();
        }
    }

    /** The end that the job asks for, where a fault came of that. */
    private @Nullable PolicyException endBehind(Exception fault) {
        PolicyException end = limit.endBehind(fault);
        return end == null ? context.job().policies().endBehind(fault) : end;
    }

    // On a full disk that may fail as well, and what failed first is what there is to say.
    private void abandon(Exception first) {
        try {
            context.warehouse().abandon();
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    /**
     * What {@link #take} would do, in lines: the state of the warehouse, then each step. Writes nothing.
     *
     * @param spares whether no step is taken where nothing has changed
     * @throws UsageException with every problem of every step
     */
    public List<String> plan(boolean spares) {
        try {
            return new JobPlan(context).lines(spares);
        } finally {
            context.warehouse().close();
        }
    }

    /** What was done, also by a run that failed: the steps that came to an end. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    JobContext context() {
        return context;
    }

    /** The step that is at work, or failed; null where none is. */
    @Nullable Begun begun() {
        return begun;
    }

    private Outcome outcome(Step step, JobContext of) {
        context.progress().begin(step.word());
        Outcome outcome = step.take(of.after(results));
        context.progress().end();
        return outcome;
    }

    private void waitForRetry(Duration time) {
        context.warehouse().reopen();
        limit.sleep(time);
    }

    private void take(Step step, JobContext of, Consumer<String> messages) {
        long start = System.nanoTime();
        begun = new Begun(step, start);
        Outcome outcome = context.job()
                .policies()
                .retries()
                .of(step.word(), () -> outcome(step, of), this::waitForRetry, messages);
        begun = null;
        results.add(new Result(step, Duration.ofNanos(System.nanoTime() - start), outcome));
        List<String> failures = outcome.failures(step.place());
        if (!failures.isEmpty()) {
            throw new CheckException(failures);
        }
    }
}
