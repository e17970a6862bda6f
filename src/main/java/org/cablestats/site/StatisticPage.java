package org.cablestats.site;

import java.util.List;
import org.cablestats.query.Selection;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.topic.Topic;

/**
 * The answer of a statistic over a selection.
 *
 * @param columns what they mean
 * @param fields as they were filled in
 */
record StatisticPage(
        Statistic statistic,
        List<Statistic.DeclaredColumn> columns,
        SelectionFields fields,
        TablePart table,
        ResultTable data)
        implements SitePage {
    /** So many rows can be read; the data has all of them. */
    private static final int SHOWN = 1_000;

    static StatisticPage of(
            Statistic statistic, Selection selection, List<Topic> topics, ResultTable answer, int snapshot) {
        ResultTable shown = new ResultTable(
                answer.columns(), answer.rows().stream().limit(SHOWN).toList());
        Link cables = Link.to("/cables", snapshot);
        TablePart table = TablePart.of(shown, row -> {
            Selection behind = statistic.name().startsWith("cables-by-")
                    ? RowSelection.of(answer.columns(), row, selection)
                    : null;
            return behind == null ? null : cables.of(behind);
        });
        return new StatisticPage(statistic, statistic.columns(), SelectionFields.of(selection, topics), table, answer);
    }

    /** How many rows there are, and how many of them are shown. */
    public String counted() {
        int rows = data.rows().size();
        return (rows == 0 ? "No rows" : Numbers.counted(rows, "row"))
                + (rows > SHOWN ? ", of which the first " + Numbers.whole(SHOWN) + " stand here" : "");
    }

    @Override
    public String template() {
        return "statistic";
    }

    @Override
    public String title() {
        return statistic.title();
    }
}
