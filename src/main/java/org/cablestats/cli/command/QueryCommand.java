package org.cablestats.cli.command;

import java.util.List;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.QuestionOptions;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.job.OtherSelection;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.query.SelectionComparison;
import org.cablestats.query.SqlScript;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "query",
        header = "Answer a statistic, or a question in SQL.",
        description =
                "The selection narrows the table cables before the statistic or question sees it. In SQL the"
                        + " tables have their bare names: cables, rejects, duplicates, ignored, loads, posts, tags, topics,"
                        + " phrases, models, model_topics, model_terms, evaluations, themes, expected_levels. Views have a row for each part of"
                        + " a cable, with its date, origin and level beside it: paragraphs, spans, cable_topics,"
                        + " cable_specific_topics, topic_pairs, topic_evidence, cable_subtopics, cable_tags, cable_tag_kinds,"
                        + " cable_tag_countries, cable_captions, cable_reasons, cable_issues, cable_references, cable_addressees. corpus has the"
                        + " cables that the selection leaves out, too, cables_of_any_topic those that it leaves out for their"
                        + " topics alone; filled_fields counts what was found, weekly_traffic what was sent; snapshot, chosen_topics and"
                        + " median_day say what is asked. --against holds a"
                        + " statistic of the selection against the same of other cables: of each group how many of how many there are in"
                        + " either (a count's whole is the total, the number of cables), the shares, their difference and ratio with"
                        + " 95%% intervals, and a verdict over all groups together; of subject-words the words that set the two apart."
                        + " Several questions stand apart by semicolons; all are read before the first is answered, and the first that"
                        + " cannot be answered ends the run. Their results follow one another, tables, csv and tsv with an empty line between.",
        footer = {
            "  cablestats query cables-by-origin",
            "  cablestats query cables-by-year --topic border_security --country KZ,UZ --format csv",
            "  cablestats query -e \"SELECT count(*) FROM cables WHERE array_contains(tags, 'SNAR')\"",
            "  cablestats query cables-by-origin --snapshot 1 --into out/before.json",
            "  cablestats query cables-by-origin --snapshot 2026-11-30",
            "  cablestats query -e \"SELECT count(*) FROM cables VERSION AS OF 1\"",
            "  cablestats query cables-by-topic --origin \"Embassy Astana\" --against \"origin: any\"",
            "  cablestats query subject-words --classification SECRET --against \"classification: UNCLASSIFIED\"",
            "  cablestats query -e \"SELECT id, created, tags FROM cables\" --into out/tags.parquet",
            "  cablestats query -e \"SELECT count(*) FROM cables; SELECT count(*) FROM rejects\"",
            "  cablestats query -f reports/statistics/cables-by-year.sql --format csv"
        })
final class QueryCommand implements Action {
    @Mixin
    private QuestionOptions question = new QuestionOptions("query");

    @Option(
            names = "--against",
            paramLabel = "CABLES",
            description =
                    "hold the statistic against that of other cables: 'others' (all that the selection leaves out),"
                            + " or the keys that differ, as in a job: \"origin: Embassy Almaty\", \"topic: any\","
                            + " \"from: 2008-01-01, to: 2008-12-31\". Cables of both count for the selection alone.")
    private @Nullable String against;

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions(List.of(ResultFormat.values()));

    private @Nullable Selection others;

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        if (against != null) {
            checkAgainst(against, program, mistakes);
        }
        SqlScript script = question.script();
        if (script != null && script.statements().size() > 1) {
            resultOptions.checkSeveral(script.statements().size(), script.name(), mistakes);
        }
    }

    private void checkAgainst(String text, Program program, Problems mistakes) {
        if (question.script() != null) {
            mistakes.add("Cannot compare a question in SQL (expected a NAME with --against)");
        }
        Statistic compared = question.statistic();
        if (compared != null) {
            mistakes.collected(() -> Comparisons.of(compared));
        }
        others = OtherSelection.parse("--against", text, selectionOptions.selection(), mistakes::add);
        SelectionOptions.checkTopics(others.topics(), program, mistakes);
    }

    @Override
    public void run(Program program) {
        if (others != null) {
            selectionOptions.compare(
                    "query",
                    others,
                    program,
                    (comparison, snapshot) -> answer(comparison, snapshot, program.console()));
            return;
        }
        selectionOptions.ask("query", program, (queries, snapshot) -> answer(queries, snapshot, program.console()));
    }

    private void answer(SelectionComparison comparison, Snapshot snapshot, Console console) {
        Statistic compared = Objects.requireNonNull(question.statistic());
        if (resultOptions.isParquet()) {
            resultOptions.write(console, part -> {
                comparison.write(compared, part);
                console.briefProgress().end();
            });
            return;
        }
        ResultTable table = comparison.answer(compared);
        console.briefProgress().end();
        console.heading(compared.title() + ", against " + against + ", snapshot " + snapshot.ordinal());
        resultOptions.print(table, console);
    }

    private void answer(Queries queries, Snapshot snapshot, Console console) {
        Statistic statistic = question.statistic();
        if (statistic == null) {
            SqlScript script = Objects.requireNonNull(question.script());
            new Answers(queries, script, resultOptions, console).give();
            return;
        }
        if (resultOptions.isParquet()) {
            resultOptions.write(console, part -> {
                queries.write(statistic, part);
                console.briefProgress().end();
            });
            return;
        }
        ResultTable table = queries.answer(statistic);
        console.briefProgress().end();
        console.heading(statistic.title() + ", snapshot " + snapshot.ordinal());
        resultOptions.print(table, console);
    }
}
