package org.cablestats.cli.command;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.FieldSheet;
import org.cablestats.cli.print.RunPage;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.cablestats.run.RunDocument;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show what a run read, did and wrote, and how it ended.",
        description = "With --format json the document itself, a list of events as OpenLineage has them: docs/runs.md.",
        footer = {
            "  cablestats runs show latest",
            "  cablestats runs show latest --format json | jq '.[1].run.facets.cablestats_end'"
        })
final class ShowRunCommand implements Action {
    private static final String JSON = "json";

    /** How it can be shown. */
    static final List<String> FORMATS = List.of("text", JSON);

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "the id of a run or its beginning, or latest; see 'cablestats runs'")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
    private @Nullable String format;

    private boolean isJson;

    @Override
    public void check(Program program, Problems mistakes) {
        if (id == null) {
            mistakes.add("Cannot show: no ID is given (expected the id of a run or its beginning, or latest)");
        }
        isJson = JSON.equals(Form.of(FORMATS, word -> word).read("--format", format, mistakes::add));
    }

    @Override
    public void run(Program program) {
        RunRecords records = program.runs();
        RunRecord run = records.read(records.find(String.valueOf(id)));
        if (isJson) {
            program.console().out().print(RunDocument.of(run));
        } else {
            RunPage.print(run, FieldSheet.of(program.console().out(), program.environment()));
        }
    }
}
