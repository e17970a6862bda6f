package org.cablestats.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.Progress;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.report.Provenance;
import org.cablestats.report.ReportDefinition;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.report.Reports;
import org.cablestats.result.ResultTable;
import org.cablestats.source.FileName;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.Pin;
import org.cablestats.table.Pins;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;

/** Takes a report step: answers each report's statistics once, over one snapshot, and writes its files. */
final class ReportStep {
    private final Warehouse warehouse;
    private final Definitions definitions;
    private final JobDefinition job;
    private final Progress progress;

    /** A taker of a job's report steps. */
    ReportStep(Warehouse warehouse, Definitions definitions, JobDefinition job, Progress progress) {
        this.warehouse = warehouse;
        this.definitions = definitions;
        this.job = job;
        this.progress = progress;
    }

    /**
     * What reports became.
     *
     * @param files in order
     * @param remarks one for each report of a selection that holds no cable
     */
    record Written(List<Path> files, List<String> remarks) {}

    /** Writes the step's reports. */
    Written take(Step.Report step) {
        Snapshot snapshot = warehouse.snapshot(step.snapshot());
        Pins pins = new Pins(warehouse);
        List<Path> files = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (String name : step.names()) {
            // Before anything is read, so that no maintenance takes the state away meanwhile.
            Pin pin = pins.add(snapshot, pinnedBy(name, step));
            ReportDefinition report = definitions.report(name).orElseThrow();
            progress.begin(step.word() + ": " + name);
            files.addAll(write(report, step, snapshot, remarks));
            progress.end();
            // Not before it is there: where it fails, the one before it is all there is.
            pins.keepLatest(pin, step.keep());
        }
        return new Written(files, remarks);
    }

    /** A job's reports are those of its nights; one that somebody asks for is the one that lies in its folder. */
    private String pinnedBy(String name, Step.Report step) {
        Path folder = step.into().toAbsolutePath().normalize().getFileName();
        return job.file().isEmpty()
                ? name + " in " + (folder == null ? step.into() : FileName.shown(folder))
                : job.name() + ": " + name;
    }

    private List<Path> write(ReportDefinition report, Step.Report step, Snapshot snapshot, List<String> remarks) {
        Queries queries = new Queries(warehouse, snapshot, narrowed(step.selection(), report));
        List<Statistic> statistics = statistics(report);
        boolean isEmpty = queries.total() == 0;
        if (isEmpty) {
            remarks.add("No cable of snapshot " + snapshot.ordinal() + " is in the selection: " + report.name()
                    + " says so on one page");
        }
        Map<String, ResultTable> results = isEmpty ? Map.of() : answers(statistics, queries);
        Provenance provenance = new Provenance(
                runId(report, statistics, step.selection(), snapshot),
                snapshot.ordinal(),
                snapshot.corpusDigest(),
                warehouse.derivation(snapshot).dictionary(),
                warehouse.derivation(snapshot).model(),
                ProgramVersion.text(),
                job.date() == null ? snapshot.latest() : job.date(),
                queries.total(),
                SelectionText.of(step.selection(), report.topic(), definitions.dictionary()));
        return Reports.write(report, results, provenance, step.formats(), step.into());
    }

    private Map<String, ResultTable> answers(List<Statistic> statistics, Queries queries) {
        Map<String, ResultTable> results = new TreeMap<>();
        for (Statistic statistic : statistics) {
            results.put(statistic.name(), queries.answer(statistic));
            progress.advance(results.size(), statistics.size(), "statistics");
        }
        return results;
    }

    /** Which models, evaluations and themes the statistics see: the last ones. */
    private String learned() {
        return Stream.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES)
                .map(table -> table.label() + " " + new LearnedRows(warehouse, table).last())
                .collect(Collectors.joining(" "));
    }

    private static Selection narrowed(Selection selection, ReportDefinition report) {
        String topic = report.topic();
        return topic == null ? selection : selection.about(topic);
    }

    private List<Statistic> statistics(ReportDefinition report) {
        return report.sections().stream()
                .map(Section::statistic)
                .distinct()
                .sorted()
                .map(name -> definitions.statistic(name).orElseThrow())
                .toList();
    }

    private String runId(ReportDefinition report, List<Statistic> statistics, Selection selection, Snapshot snapshot) {
        RunId id = new RunId().withFile(report.file());
        statistics.forEach(statistic -> id.with(statistic.name()).withFile(statistic.file()));
        return id.with(definitions.dictionary().digest())
                .with(warehouse.derivation(snapshot).toString())
                .with(learned())
                .with(ProgramVersion.text())
                .with(snapshot.corpusDigest())
                .with(selection.toString())
                .with(Objects.toString(job.date()))
                .digits();
    }
}
