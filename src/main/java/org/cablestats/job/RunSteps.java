package org.cablestats.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.SourceDigests.Found;
import org.cablestats.progress.Timing;
import org.cablestats.run.RunBasis;
import org.cablestats.run.RunCheck;
import org.cablestats.run.RunLoad;
import org.cablestats.run.RunLoad.RunInput;
import org.cablestats.run.RunStep;
import org.cablestats.run.RunStep.RunFile;
import org.cablestats.run.Scrubbed;
import org.cablestats.source.record.FileName;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.InputRow;
import org.jspecify.annotations.Nullable;

/** The steps of a run as its record has them. */
final class RunSteps {
    private RunSteps() {}

    static List<RunStep> of(JobRun run) {
        List<RunStep> steps = new ArrayList<>();
        run.results().forEach(result -> steps.add(ended(result)));
        JobRun.Begun begun = run.begun();
        if (begun != null) {
            Step step = begun.step();
            double seconds = seconds(System.nanoTime() - begun.start());
            steps.add(new RunStep(
                    step.word(),
                    false,
                    step.checks().size(),
                    null,
                    selection(step),
                    null,
                    List.of(),
                    seconds,
                    Map.of()));
        }
        return steps;
    }

    /** Nanoseconds as seconds, to the millisecond. */
    static double seconds(long nanoseconds) {
        return Math.round(nanoseconds / 1e6) / 1e3;
    }

    private static RunStep ended(JobRun.Result result) {
        Step step = result.step();
        Outcome outcome = result.outcome();
        @Nullable Path folder = outcome.files().isEmpty() ? null : step.target().orElse(null);
        RunBasis basis = basis(outcome);
        return new RunStep(
                step.word(),
                true,
                step.checks().size(),
                outcome instanceof Outcome.Loaded loaded ? load(loaded) : null,
                selection(step),
                folder == null
                        ? null
                        : FileName.last(folder.toAbsolutePath().normalize().toString()),
                folder == null ? List.of() : files(folder, step, outcome),
                seconds(result.time().toNanos()),
                parts(outcome),
                outcome instanceof Outcome.Judged judged ? judged.alert() : null,
                basis == null
                        ? List.of()
                        : outcome.remarks().stream().map(Scrubbed::of).toList(),
                outcome.checks().stream().map(RunSteps::scrubbed).toList(),
                basis);
    }

    /** A question in SQL may name anything. */
    private static RunCheck scrubbed(RunCheck check) {
        return new RunCheck(
                Scrubbed.of(check.found()),
                check.value(),
                check.expected(),
                check.holds(),
                check.rows().stream().map(Scrubbed::of).toList());
    }

    /** Of a step of reports. */
    private static @Nullable RunBasis basis(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            return new RunBasis(kept.basis(), kept.writer());
        }
        return outcome instanceof Outcome.Reported reported ? new RunBasis(reported.basis(), null) : null;
    }

    private static Map<String, List<String>> selection(Step step) {
        Map<String, List<String>> keys = SelectionKeys.texts(step.selection());
        if (step instanceof Report report && report.forEach() != null) {
            keys.putAll(report.forEach().keys());
        }
        return keys;
    }

    private static Map<String, Double> parts(Outcome outcome) {
        Map<String, Double> parts = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Loaded loaded) {
            loaded.load().seconds().forEach((part, time) -> parts.put(part, Math.round(time * 1e3) / 1e3));
        } else if (outcome instanceof Outcome.Reported reported) {
            reported.facts().forEach(fact -> add(parts, "read " + fact.part(), fact));
            reported.answers().forEach(answer -> add(parts, answer.part(), answer));
        }
        return parts;
    }

    /** A statistic that is asked of several selections has one time: all of them. */
    private static void add(Map<String, Double> parts, String name, Timing timing) {
        parts.merge(name, seconds(timing.time().toNanos()), (one, other) -> Math.round((one + other) * 1e3) / 1e3);
    }

    private static RunLoad load(Outcome.Loaded loaded) {
        LoadSummary load = loaded.load();
        return new RunLoad(
                load.ordinal(),
                load.state().name().toLowerCase(Locale.ROOT),
                counts(load.counts()),
                load.rejects(),
                load.ignored().counts(),
                load.totals().cables(),
                load.failures().stream().map(Scrubbed::of).toList(),
                IntStream.range(0, load.inputs().size())
                        .mapToObj(i -> input(
                                load.inputs().get(i),
                                loaded.sources().isEmpty()
                                        ? Optional.empty()
                                        : loaded.sources().get(i)))
                        .toList());
    }

    private static RunInput input(InputRow input, Optional<Found> found) {
        return new RunInput(
                Scrubbed.of(input.name()),
                input.files(),
                input.bytes(),
                input.digest(),
                found.map(LoadedSources::recorded).orElse(null));
    }

    private static Map<String, Long> counts(LoadCounts counts) {
        Map<String, Long> words = new LinkedHashMap<>();
        words.put("read", counts.read());
        words.put("new", counts.added());
        words.put("updated", counts.updated());
        words.put("unchanged", counts.unchanged());
        words.put("duplicate", counts.duplicate());
        words.put("rejected", counts.rejected());
        return words;
    }

    private static List<RunFile> files(Path folder, Step step, Outcome outcome) {
        // An invented corpus may have gigabytes, and its load says what was read of it.
        boolean digests = !(step instanceof Sample);
        return outcome.files().stream()
                .flatMap(written -> WrittenFile.all(folder, written, digests).stream())
                .toList();
    }
}
