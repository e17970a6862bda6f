package org.cablestats.cli;

import java.util.List;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "statistics",
        header = "List the statistics: names and the questions they answer.",
        description = "A statistic is a file of reports/statistics/: a header and one SELECT. Needs no warehouse.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats statistics", "  cablestats statistics --format csv"})
final class StatisticsCommand implements Action {
    private static final List<Column> COLUMNS = List.of(new Column("name", "string"), new Column("question", "string"));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        List<List<@Nullable Object>> rows = Statistics.entries(
                        program.workplace().statistics())
                .stream()
                .map(StatisticsCommand::row)
                .toList();
        options.print(new ResultTable(COLUMNS, rows), program.console());
    }

    // A faulty file is listed as what it is, and 'check' tells all of its faults.
    private static List<@Nullable Object> row(Entry<Statistic> entry) {
        Statistic statistic = entry.definition();
        return List.of(
                entry.name(),
                statistic == null ? "cannot be read: " + entry.problems().get(0) : statistic.question());
    }
}
