package org.cablestats.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.cablestats.definition.YamlMap;
import org.cablestats.query.Selection;

/** Reads the steps of a job file. */
final class StepReader {
    /** How each kind is read, by its key. */
    private static final Map<String, BiFunction<YamlMap, String, Step>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("sample", Sample::read);
        READERS.put("load", Load::read);
        READERS.put("retag", Retag::read);
        READERS.put("index", Index::read);
        READERS.put("alert", AlertReader::read);
        READERS.put("check", (map, place) -> new Checks(CheckReader.read(map), place));
        READERS.put("query", Query::read);
        READERS.put("export", Export::read);
        READERS.put("maintain", Maintain::read);
        READERS.put("report", Report::read);
        READERS.put("train", LearnStep.Train::read);
        READERS.put("evaluate", LearnStep.Evaluate::read);
        READERS.put("discover", LearnStep.Discover::read);
        READERS.put("expect", LearnStep.Expect::read);
    }

    private StepReader() {}

    static List<Step> steps(YamlMap job) {
        List<Step> steps = new ArrayList<>();
        Set<String> alerts = new HashSet<>();
        for (YamlMap map : job.maps("steps")) {
            map.verifyLists();
            for (Step step : step(map)) {
                AlertReader.verifyName(step, alerts, map);
                steps.add(step);
            }
        }
        return steps;
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

    /** A number of at least a minimum. */
    static int number(YamlMap map, String key, int minimum, int otherwise) {
        Integer number = map.optionalInteger(key, minimum);
        return number == null ? otherwise : number;
    }

    /** Texts of which there must be one at least. */
    static List<String> required(String key, YamlMap map) {
        List<String> texts = map.texts(key);
        map.require(key);
        return texts;
    }

    /** The selection; whether its topics exist is for the dictionary to say. */
    static Selection selection(YamlMap map) {
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
