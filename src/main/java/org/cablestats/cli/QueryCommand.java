package org.cablestats.cli;

import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Definitions;
import org.cablestats.job.Workplace;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
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
                + " tables have their bare names: cables, paragraphs, rejects, duplicates, loads, posts, tags,"
                + " topics.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats query cables-by-origin",
            "  cablestats query cables-by-year --topic border_security --country KZ,UZ --format csv",
            "  cablestats query -e \"SELECT count(*) FROM cables WHERE 'SNAR' = tags[0]\"",
            "  cablestats query cables-by-origin --snapshot 1 --into out/before.json"
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
        Selection selection = selectionOptions.selection(mistakes);
        Integer snapshot = selectionOptions.snapshot(mistakes);
        resultOptions.check(mistakes);
        Statistic statistic = null;
        try {
            statistic = statistic(selection, mistakes);
        } catch (UsageException e) {
            e.problems().forEach(mistakes::add);
        }
        mistakes.throwIfAny();
        answer(statistic, selection, snapshot);
    }

    /** The statistic that was named; read, like the topics, before the warehouse is opened. */
    private @Nullable Statistic statistic(Selection selection, Mistakes mistakes) {
        if (!selection.topics().isEmpty()) {
            List<Topic> known =
                    TopicDictionary.read(program.workplace().dictionary()).topics();
            selection.topics().stream()
                    .filter(id -> known.stream().noneMatch(topic -> topic.id().equals(id)))
                    .forEach(id -> mistakes.add(Definitions.unknownTopic(id, known)));
        }
        if (name == null) {
            return null;
        }
        Workplace workplace = program.workplace();
        List<Statistic> known = Statistics.read(workplace.statistics());
        for (Statistic statistic : known) {
            if (statistic.name().equals(name)) {
                return statistic;
            }
        }
        mistakes.add(Definitions.unknownStatistic(name, known));
        return null;
    }

    private void answer(@Nullable Statistic statistic, Selection selection, @Nullable Integer ordinal) {
        Console console = program.console();
        console.briefProgress().begin("query");
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Snapshot snapshot = warehouse.snapshot(ordinal);
            Queries queries = new Queries(warehouse, snapshot, selection);
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
    }
}
