package org.cablestats.run;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.run.RunLoad.RunFiles;
import org.cablestats.run.RunLoad.RunInput;
import org.cablestats.run.RunStep.RunFile;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RunDocument} wrote. Keys that this program does not know are a later one's, and are passed over. */
final class RunDocumentReader {
    private final String file;

    private RunDocumentReader(String file) {
        this.file = file;
    }

    /**
     * The record of a document.
     *
     * @param file that it is from, for messages
     * @throws UsageException where it is none
     */
    static RunRecord read(String file, String text) {
        Problems problems = new Problems();
        List<JsonMap> events = JsonMap.parse(file, "events", text, problems);
        problems.throwIfAny();
        try {
            return new RunDocumentReader(file).record(events);
        } catch (DateTimeParseException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            throw new UsageException("Cannot read " + file + ": it is no run record", e);
        }
    }

    private RunRecord record(List<JsonMap> events) {
        RunStart start = start(events.get(0));
        if (!events.get(0).map("run").text("runId").equals(start.id().toString())) {
            throw new UsageException("Cannot read " + file + ": its id is not that of its run");
        }
        return new RunRecord(start, events.size() == 1 ? null : end(events.get(1)));
    }

    private static RunStart start(JsonMap event) {
        JsonMap ofRun = event.map("run").map("facets");
        JsonMap ofJob = event.map("job").map("facets");
        JsonMap own = ofRun.map("cablestats_start");
        return new RunStart(
                (int) own.number("number"),
                event.map("job").text("name"),
                ofJob.map("documentation").text("description"),
                Instant.parse(event.text("eventTime")),
                ofRun.has("nominalTime"),
                Instant.parse(ofRun.map("cablestats_timings").text("began")),
                ofJob.map("cablestats_definitions").map("sha256").texts(),
                own.map("versions").texts(),
                own.ordinal("snapshot"));
    }

    private static RunEnd end(JsonMap event) {
        JsonMap facets = event.map("run").map("facets");
        JsonMap own = facets.map("cablestats_end");
        JsonMap timings = facets.map("cablestats_timings");
        List<JsonMap> times = timings.maps("steps");
        List<JsonMap> written = own.maps("steps");
        List<RunStep> steps = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            steps.add(step(i + 1, written.get(i), times.get(i), event));
        }
        return new RunEnd(
                RunEnd.State.of(event.text("eventType")),
                Instant.parse(event.text("eventTime")),
                (int) own.number("exit_code"),
                facets.has("errorMessage") ? facets.map("errorMessage").text("message") : null,
                own.ordinal("snapshot"),
                own.optionalText("state"),
                own.optionalText("unchanged_since"),
                steps,
                timings.decimal("seconds"));
    }

    private static RunStep step(int number, JsonMap step, JsonMap times, JsonMap event) {
        @Nullable JsonMap files = event.maps("outputs").stream()
                .filter(output -> isOf(number, output, "outputFacets", "cablestats_files"))
                .findFirst()
                .orElse(null);
        return new RunStep(
                step.text("step"),
                step.truth("ended"),
                (int) step.number("checks"),
                step.has("load") ? load(step.map("load"), inputs(number, event)) : null,
                step.has("selection") ? step.map("selection").lists() : Map.of(),
                files == null ? null : files.text("name"),
                files == null ? List.of() : files(files),
                times.decimal("seconds"),
                times.map("parts").decimals(),
                step.has("alert") ? AlertObject.read(step.map("alert")) : null,
                step.lines("remarks"),
                step.maps("verdicts").stream().map(RunDocumentReader::check).toList(),
                step.has("basis") ? basis(step.map("basis")) : null);
    }

    private static RunCheck check(JsonMap check) {
        return new RunCheck(
                check.text("found"),
                check.optionalDecimal("value"),
                check.text("expected"),
                check.truth("holds"),
                check.lines("rows"));
    }

    private static RunBasis basis(JsonMap basis) {
        return new RunBasis(basis.text("sha256"), basis.optionalText("unchanged_since"));
    }

    private static boolean isOf(int step, JsonMap dataset, String kind, String facet) {
        return dataset.has(kind)
                && dataset.map(kind).has(facet)
                && dataset.map(kind).map(facet).number("step") == step;
    }

    private static List<RunFile> files(JsonMap dataset) {
        return dataset.map("outputFacets").map("cablestats_files").maps("files").stream()
                .map(file -> new RunFile(
                        file.text("path"), file.number("bytes"), file.has("sha256") ? file.text("sha256") : null))
                .toList();
    }

    private static List<RunInput> inputs(int step, JsonMap event) {
        return event.maps("inputs").stream()
                .filter(input -> isOf(step, input, "inputFacets", "cablestats_source"))
                .map(input -> input(input.text("name"), input.map("inputFacets").map("cablestats_source")))
                .toList();
    }

    private static RunInput input(String name, JsonMap facet) {
        return new RunInput(
                name,
                facet.number("files"),
                facet.number("bytes"),
                facet.text("sha256"),
                facet.has("found") ? found(facet.map("found")) : null);
    }

    private static RunFiles found(JsonMap files) {
        return new RunFiles(files.number("files"), files.number("bytes"), files.text("sha256"));
    }

    private static RunLoad load(JsonMap load, List<RunInput> inputs) {
        return new RunLoad(
                (int) load.number("ordinal"),
                load.text("state"),
                load.map("counts").numbers(),
                load.map("rejects").numbers(),
                load.map("ignored").numbers(),
                load.number("cables"),
                load.lines("failures"),
                inputs);
    }
}
