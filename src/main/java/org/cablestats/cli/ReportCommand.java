package org.cablestats.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cablestats.job.Formats;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Step;
import org.cablestats.query.Selection;
import org.cablestats.report.Reports.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats report}. */
@Command(
        name = "report",
        header = "Write reports of the warehouse's cables.",
        description = "A report is a file of reports/. Writes what --formats names and the CSV file behind every chart,"
                + " and prints the files' paths. The snapshot of the report that lies in DIR is pinned: 'cablestats maintain'"
                + " lets it expire only when the report was written anew, or after 'cablestats snapshots unpin'.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats report overview",
            "  cablestats report border-security counter-narcotics --formats pdf --into out/topics",
            "  cablestats report overview --country KZ --from 2007-01-01 --to 2007-12-31 --into out/kz-2007",
            "  cablestats report overview --keep 5"
        })
final class ReportCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "names of reports")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "pdf, png, html (default: all three); CSV is always written")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "out/reports",
            description = "folder to write to (default: ${DEFAULT-VALUE})")
    private Path into = Path.of("out", "reports");

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "1",
            description = "snapshots that stay pinned for the latest reports of this name in DIR (default:"
                    + " ${DEFAULT-VALUE}, the one that lies there)")
    private String keep = "1";

    @Mixin
    private SelectionOptions options = new SelectionOptions();

    ReportCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        mistakes.requireAny(names, "Cannot report: no NAME is given (expected names of files of reports/)");
        Set<Format> chosen = Formats.read(formats, mistakes);
        Selection selection = options.selection(mistakes);
        @Nullable Integer snapshot = options.snapshot(mistakes);
        Integer kept = mistakes.ordinal("keep", keep);
        mistakes.throwIfAny();
        Step step = new Step.Report(names, chosen, into, selection, snapshot, kept == null ? 1 : kept, "");
        Execution.run(JobDefinition.of(step), program);
    }
}
