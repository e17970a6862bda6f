package org.cablestats.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.query.Facts;
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

/**
 * Takes a report step: answers each report's statistics over one snapshot, several side by side, and writes its files while the
 * statistics of the next one are answered.
 */
final class ReportStep {
    private final JobContext context;
    private final Step.Report step;
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final Pins pins;
    private final Facts facts;
    /** Of each selection; two reports on the same topic share one. */
    private final Map<Selection, Queries> asked = new HashMap<>();
    /** What a statistic answers of a selection, once. */
    private final Map<Queries, Map<String, Future<ResultTable>>> answers = new HashMap<>();
    /** One for each report of a selection that holds no cable. */
    private final List<String> remarks = new ArrayList<>();

    ReportStep(JobContext context, Step.Report step) {
        this.context = context;
        this.step = step;
        this.warehouse = context.warehouse().existing();
        this.snapshot = warehouse.snapshot(step.snapshot());
        this.pins = new Pins(warehouse);
        List<ReportDefinition> reports = step.reports().stream()
                .map(name -> context.definitions().report(name).orElseThrow())
                .toList();
        this.facts = new Facts(statistics(reports));
    }

    private List<Statistic> statistics(List<ReportDefinition> reports) {
        return Definitions.statisticsUsed(reports).stream()
                .map(name -> context.definitions().statistic(name).orElseThrow())
                .toList();
    }

    Outcome take() {
        try (facts;
                Threads readers = new Threads(Runtime.getRuntime().availableProcessors(), "statistics");
                Threads writer = new Threads(1, "report")) {
            Map<Pin, Future<List<Path>>> reports = new LinkedHashMap<>();
            try {
                step.reports().forEach(name -> start(name, readers, writer, reports));
            } catch (RuntimeException e) {
                // Those before it are whole.
                settle(reports);
                throw e;
            }
            context.progress().begin(step.word() + ": write");
            List<Path> files = settle(reports);
            context.progress().end();
            return new Outcome.Written(files, remarks);
        }
    }

    private void start(String name, Threads readers, Threads writer, Map<Pin, Future<List<Path>>> reports) {
        // Before anything is read, so that no maintenance takes the state away meanwhile.
        Pin pin = pins.add(snapshot, pinnedBy(name));
        context.progress().begin(step.word() + ": " + name);
        Answered report = answer(context.definitions().report(name).orElseThrow(), readers);
        reports.put(pin, writer.start(() -> write(report)));
        context.progress().end();
    }

    private List<Path> settle(Map<Pin, Future<List<Path>>> reports) {
        List<Path> files = new ArrayList<>();
        reports.forEach((pin, written) -> {
            files.addAll(Threads.result(written));
            // Not before it is there: where it fails, the one before it is all there is.
            pins.keepLatest(pin, step.keep());
        });
        return files;
    }

    /** A report with all that it says. */
    private record Answered(ReportDefinition report, Map<String, ResultTable> results, Provenance provenance) {}

    private List<Path> write(Answered answered) {
        return Reports.write(answered.report(), answered.results(), answered.provenance(), step.formats(), step.into());
    }

    /** A job's reports are those of its nights; one that somebody asks for is the one that lies in its folder. */
    private String pinnedBy(String name) {
        Path folder = step.into().toAbsolutePath().normalize().getFileName();
        return context.job().file().isEmpty()
                ? name + " in " + (folder == null ? step.into() : FileName.shown(folder))
                : context.job().name() + ": " + name;
    }

    private Answered answer(ReportDefinition report, Threads readers) {
        String topic = report.topic();
        Selection selection =
                topic == null ? step.selection() : step.selection().about(topic);
        Queries queries = asked.computeIfAbsent(selection, of -> new Queries(warehouse, snapshot, of, facts));
        List<Statistic> statistics = statistics(List.of(report));
        boolean isEmpty = queries.total() == 0;
        if (isEmpty) {
            remarks.add("No cable of snapshot " + snapshot.ordinal() + " is in the selection: " + report.name()
                    + " says so on one page");
        }
        Map<String, ResultTable> results = isEmpty ? Map.of() : answers(statistics, queries, readers);
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
        return new Answered(report, results, provenance);
    }

    private Map<String, ResultTable> answers(List<Statistic> statistics, Queries queries, Threads readers) {
        Map<String, Future<ResultTable>> known = answers.computeIfAbsent(queries, of -> new HashMap<>());
        statistics.forEach(statistic ->
                known.computeIfAbsent(statistic.name(), name -> readers.start(() -> queries.answer(statistic))));
        Map<String, ResultTable> results = new TreeMap<>();
        for (Statistic statistic : statistics) {
            results.put(statistic.name(), Threads.result(Objects.requireNonNull(known.get(statistic.name()))));
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
