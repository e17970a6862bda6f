package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.print.StatisticList;
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
    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        options.print(StatisticList.of(program.workplace().statistics()), program.console());
    }
}
