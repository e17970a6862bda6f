package org.cablestats.cli.command;

import java.util.List;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        header = "Answer a statistic, or a question in SQL.",
        description = "The selection narrows the table cables before the statistic or question sees it. In SQL the"
                + " tables have their bare names: cables, rejects, duplicates, ignored, loads, posts, tags, topics,"
                + " phrases, models, model_topics, model_terms, evaluations, themes, expected_levels. Views have a row for each part of"
                + " a cable, with its date, origin and level beside it: paragraphs, spans, cable_topics,"
                + " cable_specific_topics, topic_pairs, topic_evidence, cable_subtopics, cable_tags, cable_tag_kinds,"
                + " cable_tag_countries, cable_captions, cable_reasons, cable_issues, cable_references, cable_addressees. corpus has the"
                + " cables that the selection leaves out, too, cables_of_any_topic those that it leaves out for their"
                + " topics alone; filled_fields counts what was found; snapshot, chosen_topics and median_day say what is"
                + " asked.",
        footer = {
            "  cablestats query cables-by-origin",
            "  cablestats query cables-by-year --topic border_security --country KZ,UZ --format csv",
            "  cablestats query -e \"SELECT count(*) FROM cables WHERE array_contains(tags, 'SNAR')\"",
            "  cablestats query cables-by-origin --snapshot 1 --into out/before.json",
            "  cablestats query -e \"SELECT id, created, tags FROM cables\" --into out/tags.parquet"
        })
final class QueryCommand implements Action {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a statistic; see 'cablestats statistics'")
    private @Nullable String name;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "SQL",
            description = "a question in SQL instead of a statistic; only questions, nothing that changes a table")
    private @Nullable String sql;

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions(List.of(ResultFormat.values()));

    private @Nullable Statistic statistic;

    @Override
    public void check(Program program, Problems mistakes) {
        if ((name == null) == (sql == null)) {
            mistakes.add("Cannot query: " + (name == null ? "neither" : "both") + " a NAME "
                    + (name == null ? "nor" : "and") + " -e SQL is given (expected one of them)");
        }
        selectionOptions.checkTopics(program, mistakes);
        statistic = name == null ? null : SelectionOptions.statistic(name, program, mistakes);
    }

    @Override
    public void run(Program program) {
        selectionOptions.ask("query", program, (queries, snapshot) -> answer(queries, snapshot, program.console()));
    }

    private void answer(Queries queries, Snapshot snapshot, Console console) {
        if (resultOptions.isParquet()) {
            resultOptions.write(console, part -> {
                if (statistic == null) {
                    queries.write(Objects.requireNonNull(sql), part);
                } else {
                    queries.write(statistic, part);
                }
                console.briefProgress().end();
            });
            return;
        }
        if (statistic == null) {
            Answer answer = queries.ask(Objects.requireNonNull(sql));
            console.briefProgress().end();
            resultOptions.print(answer, console);
            return;
        }
        ResultTable table = queries.answer(statistic);
        console.briefProgress().end();
        console.heading(statistic.title() + ", snapshot " + snapshot.ordinal());
        resultOptions.print(table, console);
    }
}
