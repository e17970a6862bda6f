package org.cablestats.job;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cablestats.fault.Awaited;
import org.cablestats.job.correction.ReportBasis;
import org.cablestats.job.correction.StoredChanges;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.Reports;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.source.record.FileName;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Takes a report step: answers each report's statistics over one snapshot, and writes its files while the statistics of the next one are
 * answered.
 */
final class ReportStep {
    private final JobContext context;
    private final Report step;
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final Pins pins;
    private final Words words;
    private final StoredChanges changes;
    private final List<OrderedReport> reports;
    /** One for each report of a selection that holds no cable. */
    private final List<String> remarks = new ArrayList<>();

    ReportStep(JobContext context, Report step) {
        this.context = context;
        this.step = step;
        this.warehouse = context.warehouse().existing();
        this.snapshot = warehouse.chosen(step.snapshot());
        this.pins = new Pins(warehouse);
        this.changes = new StoredChanges(warehouse, snapshot);
        this.words = context.definitions().words(step.delivery().language());
        this.reports = ordered();
    }

    /** Of each value all reports, one value after another. */
    private List<OrderedReport> ordered() {
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

    private List<Statistic> statistics(ReportDefinition report) {
        return Definitions.statisticsUsed(List.of(report)).stream()
                .map(name -> context.definitions().statistic(name).orElseThrow())
                .toList();
    }

    Outcome take(String basis) {
        if (reports.isEmpty()) {
            return new Outcome.Reported(List.of(), remarks, List.of(), List.of(), basis);
        }
        Map<Selection, List<Statistic>> wanted = new LinkedHashMap<>();
        reports.forEach(each ->
                wanted.computeIfAbsent(each.asked(), of -> new ArrayList<>()).addAll(statistics(each.report())));
        try (Answers answers = new Answers(warehouse, snapshot, wanted);
                Threads reader = new Threads(1, "facts");
                Threads writer = new Threads(1, "report")) {
            List<Future<Asked>> asked = reports.stream()
                    .map(ordered -> reader.start(() -> ask(ordered, answers)))
                    .toList();
            List<Started> written = new ArrayList<>();
            try {
                for (int i = 0; i < reports.size(); i++) {
                    finish(reports.get(i), asked.get(i), writer, written);
                }
            } catch (RuntimeException e) {
                // Those before it are whole.
                settle(written);
                throw e;
            }
            context.progress().begin(step.word() + ": write");
            List<Path> files = settle(written);
            list(files);
            context.progress().end();
            return new Outcome.Reported(files, remarks, answers.ofFacts(), answers.ofStatistics(), basis);
        }
    }

    /**
     * A report whose statistics are being answered.
     *
     * @param pin what keeps its snapshot; null where nothing is to
     * @param answers none where no cable is in the selection
     * @param compared what each section that holds cables against others needs
     */
    private record Asked(
            @Nullable Pin pin,
            Map<String, Future<ResultTable>> answers,
            List<AskedComparison> compared,
            Provenance provenance) {}

    /** A report whose files are being written. */
    private record Started(@Nullable Pin pin, Future<Reports.Written> files) {}

    /** The sections that hold cables against others, which are asked for now. */
    private List<AskedComparison> compared(OrderedReport ordered, Answers answers) {
        return ordered.report().sections().stream()
                .filter(section -> section.against() != null)
                .map(section -> AskedComparison.start(
                        section,
                        context.definitions().statistic(section.statistic()).orElseThrow(),
                        ordered.asked(),
                        answers))
                .toList();
    }

    private Asked ask(OrderedReport ordered, Answers answers) {
        // Before anything is read, so that no maintenance takes the state away meanwhile.
        Pin pin = step.keep() == 0
                ? null
                : pins.add(snapshot, pinnedBy(ordered.report().fileName()));
        Selection selection = ordered.asked();
        long cables = answers.total(selection);
        return new Asked(
                pin,
                cables == 0 ? Map.of() : answers.start(selection, statistics(ordered.report())),
                cables == 0 ? List.of() : compared(ordered, answers),
                provenance(ordered, cables));
    }

    private void finish(OrderedReport ordered, Future<Asked> future, Threads writer, List<Started> written) {
        String name = ordered.name(step.forEach());
        context.progress().begin(step.word() + ": " + name);
        Asked asked = Awaited.result(future, "write the reports");
        if (asked.answers().isEmpty()) {
            remarks.add("No cable of snapshot " + snapshot.ordinal() + " is in the selection: " + name
                    + " says so on one page");
        }
        Map<String, ResultTable> results = new TreeMap<>();
        asked.answers().forEach((statistic, answer) -> {
            results.put(statistic, Awaited.result(answer, "write the reports"));
            context.progress().advance(results.size(), asked.answers().size(), "statistics");
        });
        asked.compared().forEach(each -> results.put(each.section().result(), each.result(results)));
        written.add(new Started(asked.pin(), writer.start(() -> write(ordered, asked, results))));
        context.progress().end();
    }

    private List<Path> settle(List<Started> reports) {
        List<Path> files = new ArrayList<>();
        Set<Pin> written = new LinkedHashSet<>();
        for (Started report : reports) {
            Reports.Written done = Awaited.result(report.files(), "write the reports");
            files.addAll(done.files());
            remarks.addAll(done.remarks());
            if (report.pin() != null) {
                written.add(report.pin());
            }
        }
        // Not before they are there: where one fails, those before it are all there is.
        written.forEach(pin -> pins.keepLatest(pin, step.keep()));
        return files;
    }

    /** Lists the reports of the folder. */
    private void list(List<Path> files) {
        Path into = step.delivery().into();
        Path index = into.resolve("index.html");
        if (Reports.writeIndex(into)) {
            files.add(index);
        } else {
            remarks.add(index + " was not written by cablestats and stays as it is: it may not list these reports");
        }
    }

    private Reports.Written write(OrderedReport ordered, Asked asked, Map<String, ResultTable> results) {
        Trail trail = new Trails(snapshot.ordinal(), step.delivery().site()).of(ordered.asked());
        return Reports.write(ordered.report(), results, asked.provenance(), ordered.delivery(), trail, basis(ordered));
    }

    private Basis basis(OrderedReport ordered) {
        return ReportBasis.of(
                        ordered.report(),
                        context.definitions().dictionary(),
                        warehouse.derivation(snapshot).dictionary(),
                        changes.of(ordered.asked()),
                        context.dates().instant().truncatedTo(ChronoUnit.SECONDS))
                .telling(ToldAlerts.of(context.done(), words));
    }

    /** A job's reports are those of its nights; one that somebody asks for is the one that lies in its folder. */
    private String pinnedBy(String name) {
        Path into = step.delivery().into();
        Path folder = into.toAbsolutePath().normalize().getFileName();
        return context.job().file().isEmpty()
                ? name + " in " + (folder == null ? into : FileName.shown(folder))
                : context.job().name() + ": " + name;
    }

    private Provenance provenance(OrderedReport ordered, long cables) {
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
