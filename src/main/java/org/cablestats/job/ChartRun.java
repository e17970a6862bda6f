package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.query.SqlPlace;
import org.cablestats.report.AskedChart;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/** Draws a chart that no report has: of the answer of a statistic, or of a question in SQL. */
public final class ChartRun {
    /** More than any chart shows, and what a small machine holds with ease. */
    static final int MOST_ROWS = 100_000;

    private final AskedState state;
    private final Queries queries;
    private final AskedChart asked;
    private final Words words;

    /**
     * A chart of the cables of a selection.
     *
     * @param queries which ask that selection of the snapshot
     * @param dictionary whose labels the selection is told by
     * @param words that the picture is told in
     */
    public ChartRun(
            Warehouse warehouse,
            Snapshot snapshot,
            Selection selection,
            Queries queries,
            TopicDictionary dictionary,
            AskedChart asked,
            Words words) {
        this.state = new AskedState(warehouse, snapshot, selection, dictionary, null, words);
        this.words = words;
        this.queries = queries;
        this.asked = asked;
    }

    /**
     * The picture of a statistic's answer, in the format that is asked for.
     *
     * @throws UsageException where it cannot be drawn, or has nothing to draw
     */
    public byte[] draw(Statistic statistic) {
        ChartDefinition chart = asked.of(statistic);
        RunId made = new RunId().withStatistics(List.of(statistic));
        return draw(made, chart, queries.answer(statistic));
    }

    /**
     * The same of a question in SQL.
     *
     * @param place where it stands, for messages
     * @throws UsageException also where the SQL is no question or cannot be analysed, or gives too many rows for a chart
     */
    public byte[] draw(String sql, SqlPlace place) {
        ResultTable answer = bounded(queries.ask(sql, place));
        return draw(new RunId().with(sql), asked.of(answer), answer);
    }

    private byte[] draw(RunId made, ChartDefinition chart, ResultTable answer) {
        made.with(chart.toString()).with(String.valueOf(asked.title()));
        return asked.draw(chart, answer, state.provenance(made, null, queries.total()), words);
    }

    private static ResultTable bounded(Answer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (answer.rows().hasNext()) {
            if (rows.size() == MOST_ROWS) {
                throw new UsageException("Cannot draw the answer: it has more than " + MOST_ROWS
                        + " rows (expected a question that counts)");
            }
            rows.add(answer.rows().next());
        }
        return new ResultTable(answer.columns(), rows);
    }
}
