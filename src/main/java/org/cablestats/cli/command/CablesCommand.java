package org.cablestats.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.cablestats.query.Answer;
import org.cablestats.query.CableList;
import org.cablestats.query.Queries;
import org.cablestats.query.SqlPlace;
import org.cablestats.result.Numbers;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "cables",
        header = "List the cables behind a number.",
        description =
                "One row per cable of the selection, the earliest first, those of one moment by their ids, those without a"
                        + " date last. A selection says what a row of a statistic says: the options have origin, country, level,"
                        + " topic and days, --where has whatever else the columns say, such as a tag. docs/columns.md says what"
                        + " the columns mean. 'cablestats inspect ID' shows one cable.",
        footer = {
            "  cablestats cables --origin \"Embassy Astana\" --from 2007-12-01 --to 2007-12-31",
            "  cablestats cables --topic border_security --classification SECRET --limit 20",
            "  cablestats cables --where \"array_contains(tags, 'SNAR')\" --columns id,created,tags",
            "  cablestats cables --country KZ --into out/kazakhstan.csv"
        })
final class CablesCommand implements Action {
    private static final Form<String> COLUMN = new Form<>(
            text -> Optional.of(text).filter(CableList.KNOWN::contains), "a column of cables", CableList.KNOWN);

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description =
                    "columns of the table cables, and those that it has in SQL (default: id,created,origin,classification,subject)")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "the first N cables (default: all)")
    private @Nullable Integer limit;

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions(List.of(ResultFormat.values()));

    private CableList list = new CableList(CableList.USUAL, null);

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        Set<String> named = new HashSet<>();
        for (String name : COLUMN.all("--columns", columns, mistakes::add)) {
            if (!named.add(name)) {
                mistakes.add(Form.mistake("--columns", name, "each column once"));
            }
        }
        list = new CableList(columns.isEmpty() ? CableList.USUAL : columns, limit);
    }

    @Override
    public void run(Program program) {
        selectionOptions.ask("cables", program, (queries, snapshot) -> print(queries, snapshot, program.console()));
    }

    private void print(Queries queries, Snapshot snapshot, Console console) {
        if (resultOptions.isParquet()) {
            resultOptions.write(console, part -> {
                queries.write(list.sql(), SqlPlace.COMMAND_LINE, part);
                console.briefProgress().end();
            });
        } else {
            Answer cables = queries.ask(list.sql());
            console.briefProgress().end();
            console.heading("Cables, snapshot " + snapshot.ordinal());
            resultOptions.print(cables, console);
        }
        if (limit != null && limit < queries.total()) {
            console.message("The first " + Numbers.whole(limit) + " of " + Numbers.whole(queries.total()) + " cables");
        }
    }
}
