package org.cablestats.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.load.LoadRequest;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loader;
import org.cablestats.load.PlannedLoad;
import org.cablestats.load.Progress;
import org.cablestats.load.ReparseRequest;
import org.cablestats.load.RetagRequest;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.ResultTable;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** A run of a job: verified whole, then taken step by step in one engine. Used once, by one thread. */
public final class JobRun {
    private final JobDefinition job;
    private final Definitions definitions;
    private final JobWarehouse warehouse;
    private final Progress progress;
    private final LongSupplier nanoseconds = System::nanoTime;
    private final List<StepResult> results = new ArrayList<>();

    private JobRun(JobDefinition job, Definitions definitions, JobWarehouse warehouse, Progress progress) {
        this.job = job;
        this.definitions = definitions;
        this.warehouse = warehouse;
        this.progress = progress;
    }

    /**
     * A run whose steps name nothing that does not exist. Touches no warehouse.
     *
     * @param folder of the warehouse
     * @throws UsageException with every problem of the definitions that the steps need, and of the steps
     * @throws MachineException where a step may not write its files
     */
    public static JobRun verified(
            JobDefinition job, Workplace workplace, Path folder, EngineOptions options, Progress progress) {
        Set<String> reports = job.steps().stream()
                .filter(Step.Report.class::isInstance)
                .flatMap(step -> ((Step.Report) step).names().stream())
                .collect(Collectors.toSet());
        Definitions definitions = Definitions.read(workplace, reports);
        List<String> faults = job.steps().stream()
                .flatMap(step -> StepFaults.find(step, definitions).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
        job.steps().stream().flatMap(step -> step.target().stream()).forEach(Permission::verifyFolder);
        return new JobRun(job, definitions, new JobWarehouse(folder, options), progress);
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
            warehouse.abandon();
            throw e;
        } finally {
            warehouse.close();
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
        } else if (step instanceof Step.Check check) {
            CheckStep.take(check, warehouse.existing());
        } else if (step instanceof Step.Report report) {
            ReportStep.Written written =
                    new ReportStep(warehouse.existing(), definitions, job.date(), progress).take(report);
            files = written.files();
            remarks = written.remarks();
        } else if (step instanceof Step.Learn learn) {
            table = LearnStep.take(learn, warehouse.existing(), definitions.dictionary(), progress);
        }
        progress.end();
        results.add(
                new StepResult(step, Duration.ofNanos(nanoseconds.getAsLong() - start), load, files, remarks, table));
        stopAtLimit(step, load);
    }

    private LoadSummary load(Step.Load step) {
        LoadRequest request = new LoadRequest(
                step.sources(), step.layout(), step.rejectLimit(), step.dryRun(), definitions.dictionary());
        PlannedLoad planned = PlannedLoad.of(request);
        Warehouse open = step.dryRun() ? warehouse.toTry() : warehouse.toLoad();
        return new Loader(open, new SubSteps(step.word(), progress)).load(planned);
    }

    private static void stopAtLimit(Step step, @Nullable LoadSummary load) {
        if (load != null && load.state() == LoadSummary.State.STOPPED && step instanceof Step.Load loading) {
            throw new CheckException(List.of(step.place() + "Cannot publish the load: "
                    + load.counts().rejected() + " of " + load.counts().read()
                    + " records were rejected (expected a share of at most " + loading.rejectLimit() + ")"));
        }
    }
}
