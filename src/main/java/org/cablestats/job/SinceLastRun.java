package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunLoad;
import org.cablestats.run.RunStart;
import org.cablestats.run.RunStep;
import org.cablestats.table.EngineVersions;
import org.cablestats.table.Warehouse;

/**
 * What has changed since a run of the same job that took all its steps. Asked from what costs least on: definitions, sizes, bytes, and
 * last the warehouse, which is opened for it.
 */
record SinceLastRun(JobContext context, RunStart start, RunEnd end) {
    /** Why the steps are to be taken; nothing where they would only do the same again. */
    Optional<String> change() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::ofSteps,
                        this::ofDefinitions,
                        this::ofNumber,
                        () -> ofFiles(WrittenFile::otherSize),
                        () -> ofSources(sources -> sources.otherSize(context.sources())),
                        () -> ofSources(sources -> sources.otherBytes(context.sources())),
                        () -> ofFiles(WrittenFile::otherBytes),
                        this::ofWarehouse)
                .flatMap(question -> question.get().stream())
                .findFirst();
    }

    private List<Step> steps() {
        return context.job().steps();
    }

    /** Those that may do something else each time, whatever has changed. */
    private Optional<String> ofSteps() {
        return steps().stream()
                .flatMap(step -> step.alwaysTaken().stream())
                .findFirst()
                .or(this::ofTime);
    }

    /** That an answer may be another one each time. */
    Optional<String> ofTime() {
        return context.definitions().statistics().stream()
                .filter(statistic -> TimeInSql.mayChange(statistic.sql()))
                .map(statistic -> "statistic " + statistic.name() + " asks for the time, or for chance")
                .findFirst();
    }

    Optional<String> ofDefinitions() {
        if (!start.versions().equals(EngineVersions.all())) {
            return Optional.of("another version of the program, of Java or of an engine was at work then");
        }
        return start.definitions().equals(RunDefinitions.digests(context))
                ? Optional.empty()
                : Optional.of("definitions have changed");
    }

    private Optional<String> ofNumber() {
        return end.steps().size() == steps().size() ? Optional.empty() : Optional.of("other steps were taken then");
    }

    private Optional<String> ofFiles(Function<WrittenFile, Optional<String>> question) {
        return first((step, taken) -> WrittenFile.of(step, taken)
                .flatMap(file -> question.apply(file).stream())
                .findFirst());
    }

    private Optional<String> ofSources(Function<LoadedSources, Optional<String>> question) {
        return first((step, taken) -> {
            RunLoad load = taken.load();
            return step instanceof Load asked && load != null
                    ? question.apply(new LoadedSources(asked.sources(), load.inputs()))
                    : Optional.empty();
        });
    }

    /** A question to a step and to what it did then. */
    private interface Question {
        Optional<String> ask(Step step, RunStep taken);
    }

    private Optional<String> first(Question question) {
        return IntStream.range(0, steps().size())
                .mapToObj(i -> question.ask(steps().get(i), end.steps().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofWarehouse() {
        Warehouse open = context.warehouse().toIndex();
        if (!WarehouseState.digest(open).equals(end.stateDigest())) {
            return Optional.of("the warehouse has changed");
        }
        return steps().stream()
                .filter(step -> !step.isStill(open))
                .map(step -> "what step " + step.word() + " made in the warehouse is not of its state any more")
                .findFirst();
    }
}
