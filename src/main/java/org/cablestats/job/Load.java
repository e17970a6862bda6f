package org.cablestats.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.load.LoadRequest;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.PlannedLoad;
import org.cablestats.result.Numbers;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Loads sources: one commit.
 *
 * @param sources files, folders, globs or URIs
 * @param layout the only layout to expect; null to tell each file's from its content
 * @param rejectLimit share of records, 0 to 1, that may be rejected
 * @param checks what must hold before it is published
 * @param dryRun read and count, write nothing
 */
public record Load(
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

    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        List<String> sources = StepReader.required("from", map);
        String layout = Forms.only(Forms.LAYOUT.of("layout", map));
        Double limit = Share.FORM.of("reject-limit", map);
        List<Check> checks = CheckReader.ofLoad(map);
        return new Load(sources, layout, limit == null ? REJECT_LIMIT : limit, checks, false, place);
    }

    @Override
    public List<String> plan(JobContext context) {
        Map<Boolean, List<String>> made =
                sources.stream().collect(Collectors.partitioningBy(source -> context.isWrittenBefore(this, source)));
        Stream<String> later = made.getOrDefault(true, List.of()).stream()
                .map(source -> "from " + source + ": what a step before it writes");
        List<String> there = made.getOrDefault(false, List.of());
        if (there.isEmpty()) {
            return later.toList();
        }
        LoadRequest request = new LoadRequest(
                there,
                layout,
                rejectLimit,
                true,
                context.definitions().dictionary(),
                context.warehouse().hadoop());
        return Stream.concat(PlannedLoad.of(request).found().stream().map(Load::told), later)
                .toList();
    }

    private static String told(PlannedLoad.Found found) {
        return "from " + found.source() + ": " + Numbers.counted(found.files(), "file") + ", "
                + Numbers.counted(found.bytes(), "byte");
    }

    @Override
    public Optional<String> alwaysTaken() {
        return Check.ofTime(checks);
    }

    @Override
    public Outcome take(JobContext context) {
        PlannedLoad planned = PlannedLoad.of(new LoadRequest(
                sources,
                layout,
                rejectLimit,
                dryRun,
                context.definitions().dictionary(),
                context.warehouse().hadoop()));
        Warehouse open =
                dryRun ? context.warehouse().toTry() : context.warehouse().toLoad();
        List<Check> ofJob = context.job().steps().stream()
                .flatMap(step -> step.checks().stream())
                .toList();
        LoadAcceptance acceptance = new LoadAcceptance(
                checks, ofJob, context.clock(), context.progress().within(word()));
        if (!context.job().isFile()) {
            return new Outcome.Loaded(context.loader(open, this).load(planned, acceptance));
        }
        try (ReadSources read = ReadSources.begin(context.sources(), sources)) {
            LoadSummary load = context.loader(open, this).load(planned, acceptance);
            return new Outcome.Loaded(load, read.read(), acceptance.verdicts());
        }
    }
}
