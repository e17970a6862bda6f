package org.cablestats.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Provenance;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;

/**
 * What the reports of a step are made of.
 *
 * @param snapshot the state that they read
 * @param words that they are told in
 * @param basis digest of what they see of the warehouse
 */
record ReportState(JobContext context, Report step, Warehouse warehouse, Snapshot snapshot, Words words, String basis) {
    static ReportState of(JobContext context, Report step) {
        Warehouse open = context.warehouse().existing();
        Snapshot read = open.chosen(step.snapshot());
        return new ReportState(
                context,
                step,
                open,
                read,
                context.definitions().words(step.delivery().language()),
                WarehouseState.digestOfReports(open, read));
    }

    /**
     * The reports that are to be written: of each value all, one value after another.
     *
     * @param remarks hears of values that are left out
     */
    List<OrderedReport> ordered(List<String> remarks) {
        ForEach each = step.forEach();
        if (each == null) {
            return ordered(step.selection(), step.delivery()).toList();
        }
        List<String> values = new ReportValues(warehouse, snapshot, step.selection(), each).chosen(remarks);
        Map<String, String> folders = FolderNames.of(values);
        return values.stream()
                .flatMap(value -> ordered(
                        each.key().of(step.selection(), List.of(value)),
                        step.delivery().into(step.delivery().into().resolve(folders.get(value)))))
                .toList();
    }

    private Stream<OrderedReport> ordered(Selection selection, Delivery delivery) {
        return step.reports().stream()
                .map(name -> context.definitions().report(name).orElseThrow())
                .map(report -> OrderedReport.of(report, selection, delivery, words));
    }

    /** Those that a report asks. */
    List<Statistic> statistics(ReportDefinition report) {
        return Definitions.statisticsUsed(List.of(report)).stream()
                .map(this::statistic)
                .toList();
    }

    Statistic statistic(String name) {
        return context.definitions().statistic(name).orElseThrow();
    }

    /** Where the numbers of a report come from. */
    Provenance provenance(OrderedReport ordered, long cables) {
        ReportDefinition report = ordered.report();
        AskedState state = new AskedState(
                warehouse,
                snapshot,
                ordered.selection(),
                context.definitions().dictionary(),
                context.job().day(),
                words);
        RunId made = new RunId().withFile(report.file()).withStatistics(statistics(report));
        report.sections().forEach(section -> made.with(section.published().toString()));
        return state.provenance(made, report.topic(), cables);
    }
}
