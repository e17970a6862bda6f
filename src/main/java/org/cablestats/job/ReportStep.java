package org.cablestats.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.report.Provenance;
import org.cablestats.report.ReportDefinition;
import org.cablestats.report.Reports;
import org.cablestats.result.ResultTable;
import org.cablestats.source.record.FileName;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.ProgramVersion;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Snapshot;

/** Takes a report step: answers each report's statistics once, over one snapshot, and writes its files. */
final class ReportStep {
    private final JobContext context;
    private final Step.Report step;
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final List<Path> files = new ArrayList<>();
    /** One for each report of a selection that holds no cable. */
    private final List<String> remarks = new ArrayList<>();

    ReportStep(JobContext context, Step.Report step) {
        this.context = context;
        this.step = step;
        this.warehouse = context.warehouse().existing();
        this.snapshot = warehouse.snapshot(step.snapshot());
    }

    Outcome take() {
        Pins pins = new Pins(warehouse);
        for (String name : step.reports()) {
            // Before anything is read, so that no maintenance takes the state away meanwhile.
            Pin pin = pins.add(snapshot, pinnedBy(name));
            context.progress().begin(step.word() + ": " + name);
            files.addAll(write(context.definitions().report(name).orElseThrow()));
            context.progress().end();
            // Not before it is there: where it fails, the one before it is all there is.
            pins.keepLatest(pin, step.keep());
        }
        return new Outcome.Written(files, remarks);
    }

    /** A job's reports are those of its nights; one that somebody asks for is the one that lies in its folder. */
    private String pinnedBy(String name) {
        Path folder = step.into().toAbsolutePath().normalize().getFileName();
        return context.job().file().isEmpty()
                ? name + " in " + (folder == null ? step.into() : FileName.shown(folder))
                : context.job().name() + ": " + name;
    }

    private List<Path> write(ReportDefinition report) {
        String topic = report.topic();
        Selection selection =
                topic == null ? step.selection() : step.selection().about(topic);
        Queries queries = new Queries(warehouse, snapshot, selection);
        List<Statistic> statistics = Definitions.statisticsUsed(List.of(report)).stream()
                .map(name -> context.definitions().statistic(name).orElseThrow())
                .toList();
        boolean isEmpty = queries.total() == 0;
        if (isEmpty) {
            remarks.add("No cable of snapshot " + snapshot.ordinal() + " is in the selection: " + report.name()
                    + " says so on one page");
        }
        Map<String, ResultTable> results = isEmpty ? Map.of() : answers(statistics, queries);
        LocalDate date = context.job().date();
        Provenance provenance = new Provenance(
                runId(report, statistics),
                snapshot.ordinal(),
                snapshot.corpusDigest(),
                warehouse.derivation(snapshot).dictionary(),
                warehouse.derivation(snapshot).model(),
                ProgramVersion.text(),
                date == null ? snapshot.latest() : date,
                queries.total(),
                SelectionText.of(step.selection(), topic, context.definitions().dictionary()));
        return Reports.write(report, results, provenance, step.formats(), step.into());
    }

    private Map<String, ResultTable> answers(List<Statistic> statistics, Queries queries) {
        Map<String, ResultTable> results = new TreeMap<>();
        for (Statistic statistic : statistics) {
            results.put(statistic.name(), queries.answer(statistic));
            context.progress().advance(results.size(), statistics.size(), "statistics");
        }
        return results;
    }

    /** Which models, evaluations and themes the statistics see: the last ones. */
    private String learned() {
        return Stream.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES)
                .map(table -> table.label() + " " + warehouse.rows(table).last())
                .collect(Collectors.joining(" "));
    }

    private String runId(ReportDefinition report, List<Statistic> statistics) {
        RunId id = new RunId().withFile(report.file());
        statistics.forEach(statistic -> id.with(statistic.name()).withFile(statistic.file()));
        return id.with(context.definitions().dictionary().digest())
                .with(warehouse.derivation(snapshot).toString())
                .with(learned())
                .with(ProgramVersion.text())
                .with(snapshot.corpusDigest())
                .with(step.selection().toString())
                .with(Objects.toString(context.job().date()))
                .digits();
    }
}
