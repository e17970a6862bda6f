package org.cablestats.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.cablestats.definition.YamlMap;
import org.cablestats.language.Language;
import org.cablestats.load.ModelChoice;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.page.Paper;
import org.cablestats.table.snapshot.SnapshotChoice;

/** Reads the steps of a job file. */
final class StepReader {
    /** How each kind is read, by its key. */
    private static final Map<String, BiFunction<YamlMap, String, Step>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("sample", StepReader::sample);
        READERS.put("load", StepReader::load);
        READERS.put("retag", StepReader::retag);
        READERS.put("index", StepReader::index);
        READERS.put("check", (map, place) -> new Step.Checks(CheckReader.read(map), place));
        READERS.put("report", StepReader::report);
        READERS.put("train", StepReader::train);
        READERS.put("evaluate", StepReader::evaluate);
        READERS.put("discover", StepReader::discover);
        READERS.put("expect", StepReader::expect);
    }

    private StepReader() {}

    static List<Step> steps(YamlMap job) {
        return job.maps("steps").stream().flatMap(step -> step(step).stream()).toList();
    }

    /** One step, or nothing where it has problems that leave nothing to go on with. */
    private static List<Step> step(YamlMap step) {
        String place = step.file() + ":" + step.line() + ": ";
        Map<String, YamlMap> kinds = new LinkedHashMap<>();
        for (String kind : READERS.keySet()) {
            YamlMap map = step.optionalMap(kind);
            if (map != null) {
                kinds.put(kind, map);
            }
        }
        step.done();
        if (step.keys().size() > 1) {
            step.problem(step.keys().get(1), "Invalid step: " + String.join(" and ", step.keys()) + " (expected one)");
        }
        List<Step> steps = new ArrayList<>();
        kinds.forEach((kind, map) -> {
            steps.add(Objects.requireNonNull(READERS.get(kind)).apply(map, place));
            map.done();
        });
        return steps;
    }

    private static Step sample(YamlMap map, String place) {
        return new Step.Sample(
                Path.of(map.text("into")), number(map, "cables", 1, 3000), number(map, "seed", 0, 1), place);
    }

    private static Step load(YamlMap map, String place) {
        List<String> sources = required("from", map);
        String layout = Forms.only(Forms.LAYOUT.of("layout", map));
        Double limit = Share.FORM.of("reject-limit", map);
        List<Check> checks = CheckReader.ofLoad(map);
        return new Step.Load(sources, layout, limit == null ? Step.Load.REJECT_LIMIT : limit, checks, false, place);
    }

    private static Step retag(YamlMap map, String place) {
        boolean dryRun = Boolean.TRUE.equals(map.optionalBoolean("dry-run"));
        ModelChoice model = Forms.MODEL.of("model", map);
        return new Step.Retag(dryRun, model == null ? new ModelChoice.Kept() : model, place);
    }

    private static Step index(YamlMap map, String place) {
        return new Step.Index(Boolean.TRUE.equals(map.optionalBoolean("anew")), place);
    }

    static Step.Report report(YamlMap map, String place) {
        List<String> names = required("name", map);
        String into = map.optionalText("into");
        Paper paper = Forms.PAPER.of("paper", map);
        Language language = Forms.LANGUAGE.of("language", map);
        URI site = Forms.SITE.of("site", map);
        return new Step.Report(
                names,
                new Delivery(
                        Forms.formats(Forms.FORMAT.all("formats", map)),
                        paper == null ? Paper.A4 : paper,
                        Path.of(into == null ? "out/reports" : into),
                        language == null ? Language.EN : language,
                        site),
                selection(map),
                SnapshotChoice.CURRENT,
                number(map, "keep", 1, Step.Report.KEEP),
                place);
    }

    private static Step train(YamlMap map, String place) {
        return new LearnStep.Train(number(map, "cables", 1, LearnStep.CABLES), place);
    }

    private static Step evaluate(YamlMap map, String place) {
        return new LearnStep.Evaluate(
                number(map, "cables", 1, LearnStep.CABLES), number(map, "folds", 2, LearnStep.Evaluate.FOLDS), place);
    }

    private static Step discover(YamlMap map, String place) {
        return new LearnStep.Discover(
                number(map, "cables", 1, LearnStep.CABLES), number(map, "themes", 2, LearnStep.Discover.THEMES), place);
    }

    private static Step expect(YamlMap map, String place) {
        return new LearnStep.Expect(
                number(map, "cables", 1, LearnStep.CABLES), number(map, "folds", 2, LearnStep.Expect.FOLDS), place);
    }

    private static int number(YamlMap map, String key, int minimum, int otherwise) {
        Integer number = map.optionalInteger(key, minimum);
        return number == null ? otherwise : number;
    }

    private static List<String> required(String key, YamlMap map) {
        List<String> texts = map.texts(key);
        map.require(key);
        return texts;
    }

    /** The selection; whether its topics exist is for the dictionary to say. */
    private static Selection selection(YamlMap map) {
        Selection selection = new Selection(
                Forms.DAY.of("from", map),
                Forms.DAY.of("to", map),
                map.texts("origin"),
                Forms.COUNTRY.all("country", map),
                Forms.CLASSIFICATION.all("classification", map),
                map.texts("topic"),
                null,
                map.optionalText("where"));
        Forms.verifyPeriod("to", selection.from(), selection.to(), message -> map.problem("to", message));
        return selection;
    }
}
