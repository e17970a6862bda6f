package org.cablestats.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;
import org.cablestats.progress.Progress;
import org.cablestats.report.page.Provenance;
import org.cablestats.result.ResultTable;
import org.cablestats.table.snapshot.Pin;
import org.jspecify.annotations.Nullable;

/**
 * A report whose statistics are being answered.
 *
 * @param pin what keeps its snapshot; null where nothing is to
 * @param answers none where no cable is in the selection
 * @param compared what each section that holds cables against others needs
 */
record AskedReport(
        OrderedReport ordered,
        @Nullable Pin pin,
        Map<String, Future<ResultTable>> answers,
        List<AskedComparison> compared,
        Provenance provenance) {
    /** Starts to answer its statistics. */
    static AskedReport start(OrderedReport ordered, ReportState state, ReportPins pins, Answers answers) {
        Pin pin = pins.keep(ordered);
        long cables = answers.total(ordered.asked());
        return new AskedReport(
                ordered,
                pin,
                cables == 0 ? Map.of() : answers.start(ordered.asked(), state.statistics(ordered.report())),
                cables == 0 ? List.of() : compared(ordered, state, answers),
                state.provenance(ordered, cables));
    }

    /** The sections that hold cables against others, which are asked for now. */
    private static List<AskedComparison> compared(OrderedReport ordered, ReportState state, Answers answers) {
        return ordered.report().sections().stream()
                .filter(section -> section.against() != null)
                .map(section ->
                        AskedComparison.start(section, state.statistic(section.statistic()), ordered.asked(), answers))
                .toList();
    }

    /** Waits for the answers, and says how many are there. */
    Map<String, ResultTable> results(Progress progress) {
        Map<String, ResultTable> results = new TreeMap<>();
        answers.forEach((statistic, answer) -> {
            results.put(statistic, Awaited.result(answer, "write the reports"));
            progress.advance(results.size(), answers.size(), "statistics");
        });
        compared.forEach(each -> results.put(each.section().result(), each.result(results)));
        return results;
    }
}
