package org.cablestats.site;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import org.cablestats.job.SiteLink;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;

/** The statistics that can be asked. */
record StatisticsPage(List<Entry> entries) implements SitePage {
    private static final List<ListedColumn<Entry>> COLUMNS = List.of(
            column("name", "string", Entry::name),
            column("title", "string", Entry::title),
            column("question", "string", Entry::question));

    /**
     * A statistic in the list.
     *
     * @param link where its answer stands
     */
    record Entry(String name, String title, String question, String link) {}

    static StatisticsPage of(List<Statistic> statistics, int snapshot) {
        return new StatisticsPage(statistics.stream()
                .map(each -> new Entry(
                        each.name(),
                        each.title(),
                        each.question(),
                        SiteLink.to("/statistics/" + each.name(), snapshot).toString()))
                .toList());
    }

    @Override
    public String template() {
        return "statistics";
    }

    @Override
    public String title() {
        return "Statistics";
    }

    @Override
    public ResultTable data() {
        return ListedColumn.table(COLUMNS, entries);
    }
}
