package org.cablestats.job;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;
import org.cablestats.job.correction.ReportBasis;
import org.cablestats.job.correction.StoredChanges;
import org.cablestats.query.Selection;
import org.cablestats.report.Reports;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.snapshot.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Takes a report step: answers each report's statistics over one snapshot, and writes its files while the statistics of the next one are
 * answered.
 */
final class ReportStep {
    private final JobContext context;
    private final Report step;
    private final ReportState state;
    private final ReportPins pins;
    private final StoredChanges changes;
    /** One for each report of a selection that holds no cable. */
    private final List<String> remarks = new ArrayList<>();

    private final List<OrderedReport> reports;

    /** A report whose files are being written. */
    private record Started(@Nullable Pin pin, Future<Reports.Written> files) {}

    ReportStep(ReportState state) {
        this.context = state.context();
        this.step = state.step();
        this.state = state;
        this.pins = ReportPins.of(state);
        this.changes = new StoredChanges(state.warehouse(), state.snapshot());
        this.reports = state.ordered(remarks);
    }

    Outcome take() {
        if (reports.isEmpty()) {
            return new Outcome.Reported(List.of(), remarks, List.of(), List.of(), state.basis());
        }
        try (Answers answers = new Answers(state.warehouse(), state.snapshot(), wanted());
                Threads reader = new Threads(1, "facts");
                Threads writer = new Threads(1, "report")) {
            List<Future<AskedReport>> asked = reports.stream()
                    .map(ordered -> reader.start(() -> AskedReport.start(ordered, state, pins, answers)))
                    .toList();
            List<Path> files = written(asked, writer);
            return new Outcome.Reported(files, remarks, answers.ofFacts(), answers.ofStatistics(), state.basis());
        }
    }

    private Map<Selection, List<Statistic>> wanted() {
        Map<Selection, List<Statistic>> wanted = new LinkedHashMap<>();
        reports.forEach(each ->
                wanted.computeIfAbsent(each.asked(), of -> new ArrayList<>()).addAll(state.statistics(each.report())));
        return wanted;
    }

    private List<Path> written(List<Future<AskedReport>> asked, Threads writer) {
        List<Started> written = new ArrayList<>();
        try {
            for (int i = 0; i < reports.size(); i++) {
                written.add(finish(reports.get(i), asked.get(i), writer));
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
        return files;
    }

    private Started finish(OrderedReport ordered, Future<AskedReport> future, Threads writer) {
        String name = ordered.name(step.forEach());
        context.progress().begin(step.word() + ": " + name);
        AskedReport asked = Awaited.result(future, "write the reports");
        if (asked.answers().isEmpty()) {
            remarks.add("No cable of snapshot " + state.snapshot().ordinal() + " is in the selection: " + name
                    + " says so on one page");
        }
        Map<String, ResultTable> results = asked.results(context.progress());
        Started written = new Started(asked.pin(), writer.start(() -> write(asked, results)));
        context.progress().end();
        return written;
    }

    private Reports.Written write(AskedReport asked, Map<String, ResultTable> results) {
        OrderedReport ordered = asked.ordered();
        Trail trail = new Trails(state.snapshot().ordinal(), step.delivery().site()).of(ordered.asked());
        return Reports.write(ordered.report(), results, asked.provenance(), ordered.delivery(), trail, basis(ordered));
    }

    private Basis basis(OrderedReport ordered) {
        return ReportBasis.of(
                        ordered.report(),
                        context.definitions().dictionary(),
                        state.warehouse().derivation(state.snapshot()).dictionary(),
                        changes.of(ordered.asked()),
                        context.dates().instant().truncatedTo(ChronoUnit.SECONDS))
                .telling(ToldAlerts.of(context.done(), state.words()));
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
        pins.keepLatest(written);
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
}
