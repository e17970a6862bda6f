package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.fault.CheckException;
import org.cablestats.language.Language;
import org.cablestats.load.Acceptance;
import org.cablestats.load.LoadRequest;
import org.cablestats.load.Loader;
import org.cablestats.load.ModelChoice;
import org.cablestats.load.PlannedLoad;
import org.cablestats.load.RenewalRequest;
import org.cablestats.progress.Progress;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.search.Search;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.jspecify.annotations.Nullable;

/** One step of a run: it takes itself. */
public sealed interface Step
        permits Step.Sample, Step.Load, Step.Reparse, Step.Retag, Step.Index, Step.Checks, Step.Report, LearnStep {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}; empty for one from the command line. */
    String place();

    /**
     * Takes it.
     *
     * @throws CheckException where a check does not hold, or there are too few cables to learn from
     */
    Outcome take(JobContext context);

    /** The word in job files: {@code load} of {@link Load}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it finds topics in cables, or learns to. */
    default boolean findsTopics() {
        return this instanceof Load || this instanceof Reparse || this instanceof Retag || this instanceof LearnStep;
    }

    /** What must hold: of its load before that is published, or of what is there. */
    default List<Check> checks() {
        return List.of();
    }

    /** The folder that it writes files to, made where missing. */
    default Optional<Path> target() {
        return Optional.empty();
    }

    /** Loads into the warehouse that is there. */
    private static Loader loader(Step step, JobContext context) {
        return new Loader(
                context.warehouse().existing(),
                context.dates(),
                context.progress().within(step.word()));
    }

    /** Whether it only tries, and leaves nothing behind. */
    default boolean isDry() {
        return (this instanceof Load load && load.dryRun())
                || (this instanceof Reparse reparse && reparse.dryRun())
                || (this instanceof Retag retag && retag.dryRun());
    }

    /** Languages that its reports are told in. */
    default List<Language> languages() {
        return List.of();
    }

    /** Names of the reports that it writes. */
    default List<String> reports() {
        return List.of();
    }

    /** What it names and nobody defines: a message each, with its place. */
    default List<String> faults(Definitions definitions) {
        return checks().stream().flatMap(check -> check.faults().stream()).toList();
    }

    /** Writes an invented corpus into a folder, made where missing. */
    record Sample(Path into, int cables, long seed, String place) implements Step {
        @Override
        public Optional<Path> target() {
            return Optional.of(into);
        }

        @Override
        public Outcome take(JobContext context) {
            return new Outcome.Written(SampleCorpus.write(into, cables, seed));
        }
    }

    /**
     * Loads sources: one commit.
     *
     * @param sources files, folders, globs or URIs
     * @param layout the only layout to expect; null to tell each file's from its content
     * @param rejectLimit share of records, 0 to 1, that may be rejected
     * @param checks what must hold before it is published
     * @param dryRun read and count, write nothing
     */
    record Load(
            List<String> sources,
            @Nullable String layout,
            double rejectLimit,
            List<Check> checks,
            boolean dryRun,
            String place)
            implements Step {
        /** Where nothing else is said, one record in a thousand: more than the corpus has, less than a damaged file shows. */
        public static final double REJECT_LIMIT = 0.001;

        public Load {
            sources = List.copyOf(sources);
            checks = List.copyOf(checks);
        }

        @Override
        public Outcome take(JobContext context) {
            PlannedLoad planned = PlannedLoad.of(new LoadRequest(
                    sources, layout, rejectLimit, dryRun, context.definitions().dictionary()));
            Warehouse open =
                    dryRun ? context.warehouse().toTry() : context.warehouse().toLoad();
            Progress within = context.progress().within(word());
            List<Check> ofJob = context.job().steps().stream()
                    .flatMap(step -> step.checks().stream())
                    .toList();
            Acceptance acceptance =
                    ofJob.isEmpty() ? Acceptance.OF_ANY : new LoadAcceptance(checks, ofJob, context.clock(), within);
            return new Outcome.Loaded(new Loader(open, context.dates(), within).load(planned, acceptance));
        }
    }

    /** Derives every column of the stored cables anew: one commit of what changed, or only the count of it. */
    record Reparse(boolean dryRun, String place) implements Step {
        @Override
        public Outcome take(JobContext context) {
            RenewalRequest request =
                    new RenewalRequest(dryRun, context.definitions().dictionary(), new ModelChoice.Fitting());
            return new Outcome.Loaded(loader(this, context).reparse(request));
        }
    }

    /**
     * Finds the topics of the stored cables anew: one commit of what changed.
     *
     * @param dryRun count, write nothing
     * @param model which to ask about cables without tags
     */
    record Retag(boolean dryRun, ModelChoice model, String place) implements Step {
        @Override
        public Outcome take(JobContext context) {
            RenewalRequest request =
                    new RenewalRequest(dryRun, context.definitions().dictionary(), model);
            return new Outcome.Loaded(loader(this, context).retag(request));
        }
    }

    /**
     * Makes the index that searches ask, or brings it to the current state.
     *
     * @param anew whatever there is of it
     */
    record Index(boolean anew, String place) implements Step {
        @Override
        public Outcome take(JobContext context) {
            Warehouse open = context.warehouse().toIndex();
            Snapshot current = open.snapshot(null);
            Search search = new Search(open, current, context.progress(), message -> {});
            return new Outcome.Indexed(current.ordinal(), anew ? search.makeAnew() : search.refresh());
        }
    }

    /** Holds the current state against what must be true of it. A load's own checks are part of its step. */
    record Checks(List<Check> checks, String place) implements Step {
        public Checks {
            checks = List.copyOf(checks);
        }

        @Override
        public String word() {
            return "check";
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

    /**
     * Writes reports.
     *
     * @param delivery in which formats, on which paper, into which folder
     * @param snapshot the state that is read
     * @param keep of so many states the latest reports of each name stay pinned; 0 to pin none
     */
    record Report(
            List<String> reports,
            Delivery delivery,
            Selection selection,
            SnapshotChoice snapshot,
            int keep,
            String place)
            implements Step {
        /** As usual of a job: the nights of more than a week. */
        static final int KEEP = 10;

        public Report {
            reports = List.copyOf(reports);
        }

        /** The same of other reports. */
        Report of(List<String> others) {
            return new Report(others, delivery, selection, snapshot, keep, place);
        }

        /** The same of a state and into a folder that nobody keeps; of no report. */
        Report unpinned(int state, Path into) {
            return new Report(List.of(), delivery.into(into), selection, new SnapshotChoice.Ordinal(state), 0, place);
        }

        @Override
        public Optional<Path> target() {
            return Optional.of(delivery.into());
        }

        @Override
        public List<Language> languages() {
            return List.of(delivery.language());
        }

        @Override
        public Outcome take(JobContext context) {
            return new ReportStep(context, this).take();
        }

        @Override
        public List<String> faults(Definitions definitions) {
            Stream<String> unknownReports = reports.stream()
                    .filter(name -> definitions.report(name).isEmpty())
                    .map(name -> Definitions.unknown("report", name, definitions.reportNames()));
            Stream<String> unknownTopics = selection.topics().stream()
                    .filter(topic -> definitions.topic(topic).isEmpty())
                    .map(topic -> Definitions.unknownTopic(
                            topic, definitions.dictionary().topics()));
            return Stream.concat(unknownReports, unknownTopics)
                    .map(message -> place + message)
                    .toList();
        }
    }
}
