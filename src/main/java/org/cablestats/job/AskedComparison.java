package org.cablestats.job;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Selection;
import org.cablestats.query.SelectionComparison;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Comparison.Side;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;

/**
 * A section whose cables are held against others, while their statistic is being answered.
 *
 * @param total number of cables in the report's selection
 * @param others the statistic of the others
 * @param othersTotal number of the others
 */
record AskedComparison(Section section, Statistic statistic, long total, Future<ResultTable> others, long othersTotal) {
    /** Starts to answer the statistic of the others. */
    static AskedComparison start(Section section, Statistic statistic, Selection these, Answers answers) {
        String against = Objects.requireNonNull(section.against());
        Selection others = OtherSelection.parse("against", against, these, mistake -> {
            throw new UsageException(mistake);
        });
        SelectionComparison.verifyWholes(statistic, these, others);
        Future<ResultTable> answer =
                Objects.requireNonNull(answers.start(others, List.of(statistic)).get(statistic.name()));
        return new AskedComparison(section, statistic, answers.total(these), answer, answers.total(others));
    }

    /**
     * What comes of it.
     *
     * @param results the answers of the report's own cables, by statistic
     */
    ResultTable result(Map<String, ResultTable> results) {
        ResultTable own = Objects.requireNonNull(results.get(statistic.name()));
        return Comparisons.of(statistic)
                .conclude(new Side(own, total), new Side(Awaited.result(others, "write the reports"), othersTotal));
    }
}
