package org.cablestats.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Acceptance;
import org.cablestats.load.Candidate;
import org.cablestats.load.LoadRequest;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loader;
import org.cablestats.load.PlannedLoad;
import org.cablestats.load.Progress;
import org.cablestats.load.ReparseRequest;
import org.cablestats.load.RetagRequest;
import org.cablestats.result.ResultTable;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** A run of a job: verified whole, then taken step by step in one engine. Used once, by one thread. */
public final class JobRun {
    private final JobDefinition job;
    private final Definitions definitions;
    private final JobWarehouse warehouse;
    private final Progress progress;
    private final InstantSource clock;
    private final LongSupplier nanoseconds = System::nanoTime;
    private final List<StepResult> results = new ArrayList<>();

    private JobRun(
            JobDefinition job,
            Definitions definitions,
            JobWarehouse warehouse,
            Progress progress,
            InstantSource clock) {
        this.job = job;
        this.definitions = definitions;
        this.warehouse = warehouse;
        this.progress = progress;
        this.clock = clock;
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
        Set<String> reports = job.steps().stream()
                .filter(Step.Report.class::isInstance)
                .flatMap(step -> ((Step.Report) step).names().stream())
                .collect(Collectors.toSet());
        Definitions definitions =
                Definitions.read(workplace, reports, job.steps().stream().anyMatch(Step::findsTopics));
        List<String> faults = job.steps().stream()
                .flatMap(step -> StepFaults.find(step, definitions).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        job.steps().stream().flatMap(step -> step.target().stream()).forEach(Permission::verifyFolder);
        return new JobRun(job, definitions, warehouse, progress, clock);
    }

    /**
     * Takes the steps; stops at the first that fails.
     *
     * @throws CheckException where a check does not hold, or a load stopped at its limit of rejects
     */
    public void take() {
        try {
            job.steps().forEach(this::take);
        } catch (RuntimeException e) {
            abandon(e);
            throw e;
        } finally {
            warehouse.close();
        }
    }

    // On a full disk that may fail as well, and what failed first is what there is to say.
    private void abandon(RuntimeException first) {
        try {
            warehouse.abandon();
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    /** What was done, also by a run that failed: the steps that came to an end. */
    public List<StepResult> results() {
        return List.copyOf(results);
    }

    private void take(Step step) {
        long start = nanoseconds.getAsLong();
        progress.begin(step.word());
        LoadSummary load = null;
        List<Path> files = List.of();
        List<String> remarks = List.of();
        ResultTable table = null;
        if (step instanceof Step.Sample sample) {
            files = SampleCorpus.write(sample.into(), sample.cables(), sample.seed());
        } else if (step instanceof Step.Load loading) {
            load = load(loading);
        } else if (step instanceof Step.Reparse reparse) {
            load = new Loader(warehouse.existing(), new SubSteps(step.word(), progress))
                    .reparse(new ReparseRequest(reparse.dryRun(), definitions.dictionary()));
        } else if (step instanceof Step.Retag retag) {
            load = new Loader(warehouse.existing(), new SubSteps(step.word(), progress))
                    .retag(new RetagRequest(retag.dryRun(), definitions.dictionary(), retag.model()));
        } else if (step instanceof Step.Checks checks) {
            hold(checks);
        } else if (step instanceof Step.Report report) {
            ReportStep.Written written = new ReportStep(warehouse.existing(), definitions, job, progress).take(report);
            files = written.files();
            remarks = written.remarks();
        } else if (step instanceof Step.Learn learn) {
            table = LearnStep.take(learn, warehouse.existing(), definitions.dictionary(), progress);
        }
        progress.end();
        results.add(
                new StepResult(step, Duration.ofNanos(nanoseconds.getAsLong() - start), load, files, remarks, table));
        stop(step, load);
    }

    private LoadSummary load(Step.Load step) {
        LoadRequest request = new LoadRequest(
                step.sources(), step.layout(), step.rejectLimit(), step.dryRun(), definitions.dictionary());
        PlannedLoad planned = PlannedLoad.of(request);
        Warehouse open = step.dryRun() ? warehouse.toTry() : warehouse.toLoad();
        Progress within = new SubSteps(step.word(), progress);
        return new Loader(open, within).load(planned, acceptance(step, within));
    }

    private Acceptance acceptance(Step.Load step, Progress within) {
        List<Check> ofJob =
                job.steps().stream().flatMap(each -> each.checks().stream()).toList();
        return ofJob.isEmpty() ? Acceptance.OF_ANY : new LoadAcceptance(step.checks(), ofJob, clock, within);
    }

    private void hold(Step.Checks step) {
        Warehouse open = warehouse.existing();
        // Says where nothing was loaded yet.
        open.snapshot(null);
        Facts facts = new StateFacts(open, Candidate.current(open), clock.instant(), step.checks());
        List<String> failures = CheckFailures.of(step.checks(), facts);
        if (!failures.isEmpty()) {
            throw new CheckException(failures);
        }
    }

    private static void stop(Step step, @Nullable LoadSummary load) {
        if (load != null && !load.failures().isEmpty()) {
            List<String> failures = new ArrayList<>(load.failures());
            failures.set(0, step.place() + "Cannot publish the load: " + failures.get(0));
            throw new CheckException(failures);
        }
    }
}
