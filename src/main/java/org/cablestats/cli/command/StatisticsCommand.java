package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.result.ListedColumn;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "statistics",
        header = "List the statistics: names and the questions they answer; show one.",
        description = "A statistic is a file of reports/statistics/: a header and one SELECT. Needs no warehouse.",
        subcommands = ShowCommand.class,
        footer = {
            "  cablestats statistics",
            "  cablestats statistics --format csv",
            "  cablestats statistics show classified-share-by-year"
        })
final class StatisticsCommand implements Action {
    private static final List<ListedColumn<Entry<Statistic>>> COLUMNS = List.of(
            column("name", "string", Entry::name),
            column("question", "string", entry -> entry.of(Statistic::question)));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        options.print(
                ListedColumn.table(
                        COLUMNS, Statistics.entries(program.workplace().statistics())),
                program.console());
    }
}
