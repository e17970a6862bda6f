package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.cli.shell.SqlShell;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sql",
        header = "Ask questions in SQL, one after another.",
        description =
                "A shell over one snapshot and selection: what can be asked is what 'cablestats query' answers, and one start of"
                        + " the engine answers all. At a terminal with editing over several lines, completion (Tab), history and a"
                        + " pager; Ctrl-C stops a question, Ctrl-D leaves. \\? lists its commands: tables and columns, results into"
                        + " files, charts. What is piped into it is a script: results go to standard output, and the first fault"
                        + " ends it.",
        footer = {
            "  cablestats sql --topic border_security",
            "  echo \"SELECT count(*) FROM cables;\" | cablestats sql",
            "  echo '\\d paragraphs' | cablestats sql",
            "  echo \"SELECT year, count(*) AS cables FROM cables GROUP BY year ORDER BY year;\""
                    + " | cablestats sql --origin \"Embassy Astana\" --format csv",
            "",
            "At the prompt:",
            "  SELECT origin, count(*) AS cables FROM cables GROUP BY origin ORDER BY cables DESC, origin LIMIT 10;",
            "  \\\\chart bar out/origins.svg",
            "  \\\\o out/subjects.parquet",
            "  SELECT id, subject FROM cables;",
            "",
            "What is typed is remembered in $XDG_STATE_HOME/cablestats/history, else in ~/.local/state;",
            "CABLESTATS_HISTORY names another file, or none where it is empty."
        })
final class SqlCommand implements Action {
    private static final Form<ResultFormat> FORMS = Form.of(ResultFormat.PRINTED, ResultFormat::word);

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "print results as table, csv, tsv, json or jsonl (default: table)")
    private @Nullable String format;

    @Option(names = "--keep-going", description = "let a script go on after a fault; the first one gives the exit code")
    private boolean goesOn;

    private ResultFormat chosen = ResultFormat.TABLE;

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        ResultFormat named = FORMS.read("--format", format, mistakes::add);
        chosen = named == null ? ResultFormat.TABLE : named;
    }

    @Override
    public void run(Program program) {
        new SqlShell(program, selectionOptions, chosen, goesOn).run();
    }
}
