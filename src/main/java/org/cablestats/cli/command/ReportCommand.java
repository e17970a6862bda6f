package org.cablestats.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.DateOption;
import org.cablestats.cli.option.MailOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.definition.Problems;
import org.cablestats.job.ForEach;
import org.cablestats.job.Forms;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Report;
import org.cablestats.job.Step;
import org.cablestats.language.Language;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.page.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        header = "Write reports of the warehouse's cables.",
        description = "A report is a file of reports/. Writes what --formats names and the CSV file behind every chart,"
                + " and prints the files' paths. The snapshot of the report that lies in DIR is pinned: 'cablestats maintain'"
                + " lets it expire only when the report was written anew, or after 'cablestats snapshots unpin'.",
        footer = {
            "  cablestats report overview",
            "  cablestats report border-security counter-narcotics --formats pdf --into out/topics",
            "  cablestats report overview --country KZ --from 2007-01-01 --to 2007-12-31 --into out/kz-2007",
            "  cablestats report post --for-each origin --min-cables 1000 --into out/posts",
            "  cablestats report country --for-each country --country KZ,UZ --into out/countries",
            "  cablestats report overview --language de",
            "  cablestats report overview --site http://127.0.0.1:8080",
            "  cablestats report overview --keep 5",
            "  cablestats report overview --mail-to desk@example.org --mail-from cables@example.org --mail-only news"
        })
final class ReportCommand implements Action {
    @Parameters(paramLabel = "NAME", arity = "0..*", description = "names of reports")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "pdf, png, html (default: these three); svg, card and slide: a picture of each chart to edit,"
                    + " 1200x630 for links, 1920x1080 for screens; bundle: each section's rows with what explains them;"
                    + " CSV is always written")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            defaultValue = "a4",
            description = "a4 or letter: of the PDF (default: ${DEFAULT-VALUE})")
    private Paper paper = Paper.A4;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description =
                    "en or de: of all texts; the files of a German report are NAME.de (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Option(
            names = "--site",
            paramLabel = "URL",
            description =
                    "where 'cablestats browse' answers, such as http://127.0.0.1:8080: rows of tables lead there, to"
                            + " the cables that they count (default: they are no links)")
    private @Nullable String siteText;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "out/reports",
            description = "folder to write to (default: ${DEFAULT-VALUE})")
    private Path into = Path.of("");

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "1",
            description = "snapshots that stay pinned for the latest reports of this name in DIR (default:"
                    + " ${DEFAULT-VALUE}, the one that lies there)")
    private int keep;

    @Option(
            names = "--for-each",
            paramLabel = "KEY",
            description =
                    "origin, country or topic: the reports once for each value, each in a folder of its own below DIR:"
                            + " of --origin, --country or --topic where these are given, else of all cables of the selection")
    private @Nullable String each;

    @Option(
            names = "--min-cables",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "with --for-each: leave out values with fewer cables (default: ${DEFAULT-VALUE}; of values that are given none)")
    private int minimum = ForEach.ANY;

    @Mixin
    private MailOptions mail = new MailOptions();

    @Mixin
    private DateOption date = new DateOption();

    @Mixin
    private SelectionOptions options = new SelectionOptions();

    private @Nullable URI site;
    private ForEach.@Nullable Key key;

    @Override
    public void check(Program program, Problems mistakes) {
        if (names.isEmpty()) {
            mistakes.add("Cannot report: no NAME is given (expected names of files of reports/)");
        }
        key = ForEach.Key.FORM.read("--for-each", each, mistakes::add);
        if (minimum != ForEach.ANY && each == null) {
            mistakes.add("Cannot leave out values: --min-cables is given (expected --for-each with it)");
        }
        Forms.FORMAT.all("--formats", formats, mistakes::add);
        site = Forms.SITE.read("--site", siteText, mistakes::add);
    }

    @Override
    public void run(Program program) {
        Selection selection = options.selection();
        ForEach forEach = null;
        if (key != null) {
            forEach = new ForEach(key, key.of(selection), minimum);
            selection = key.of(selection, List.of());
        }
        Delivery delivery = new Delivery(Forms.formats(formats), paper, into, language, site, mail.envelope());
        Step step = new Report(names, delivery, selection, forEach, options.snapshot(), keep, "");
        Execution.run(date.of(JobDefinition.of(step)), program);
    }
}
