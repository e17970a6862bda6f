package org.cablestats.cli;

import java.nio.file.Path;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats query}. */
@Command(
        name = "query",
        header = "Answer a statistic, or a question in SQL.",
        description = "The selection narrows the table cables before the statistic or question sees it. In SQL the"
                + " tables have their bare names: cables, paragraphs, spans, cable_topics (a row for each cable and"
                + " topic), topic_evidence, cable_subtopics, rejects, duplicates, ignored, loads, posts, tags, topics,"
                + " phrases, models, model_topics, model_terms, evaluations, themes; corpus has the cables that the"
                + " selection leaves out, too, cables_of_any_topic those that it leaves out for their topics alone;"
                + " snapshot and chosen_topics say what is asked.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats query cables-by-origin",
            "  cablestats query cables-by-year --topic border_security --country KZ,UZ --format csv",
            "  cablestats query -e \"SELECT count(*) FROM cables WHERE array_contains(tags, 'SNAR')\"",
            "  cablestats query cables-by-origin --snapshot 1 --into out/before.json",
            "  cablestats query -e \"SELECT id, created, tags FROM cables\" --into out/tags.parquet"
        })
final class QueryCommand implements Runnable {
    private final Program program;

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
    private ResultOptions resultOptions = new ResultOptions();

    QueryCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        if ((name == null) == (sql == null)) {
            mistakes.add("Cannot query: " + (name == null ? "neither" : "both") + " a NAME "
                    + (name == null ? "nor" : "and") + " -e SQL is given (expected one of them)");
        }
        Inquiry inquiry = Inquiry.of(program, selectionOptions, mistakes);
        resultOptions.checkOfQuestion(mistakes);
        Statistic statistic = inquiry.statistic(name, mistakes);
        mistakes.throwIfAny();
        inquiry.ask("query", (queries, snapshot) -> answer(queries, snapshot, statistic));
    }

    private void answer(Queries queries, Snapshot snapshot, @Nullable Statistic statistic) {
        Console console = program.console();
        if (resultOptions.isParquet()) {
            resultOptions.write(console, part -> {
                write(queries, statistic, part);
                console.briefProgress().end();
            });
            return;
        }
        if (statistic == null) {
            Answer answer = queries.ask(sql == null ? "" : sql);
            console.briefProgress().end();
            resultOptions.print(answer, console);
            return;
        }
        ResultTable table = queries.answer(statistic);
        console.briefProgress().end();
        console.heading(statistic.title() + ", snapshot " + snapshot.ordinal());
        resultOptions.print(table, console);
    }

    private void write(Queries queries, @Nullable Statistic statistic, Path file) {
        if (statistic == null) {
            queries.write(sql == null ? "" : sql, file);
            return;
        }
        queries.write(statistic, file);
    }
}
