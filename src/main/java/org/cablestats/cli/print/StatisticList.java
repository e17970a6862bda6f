package org.cablestats.cli.print;

import static org.cablestats.result.ListedColumn.column;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;

/** The statistics of a folder with the questions they answer. */
public final class StatisticList {
    private static final List<ListedColumn<Entry<Statistic>>> COLUMNS = List.of(
            column("name", "string", Entry::name),
            column("question", "string", entry -> entry.of(Statistic::question)));

    private StatisticList() {}

    public static ResultTable of(Path folder) {
        return ListedColumn.table(COLUMNS, Statistics.entries(folder));
    }
}
