package org.cablestats.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.language.Language;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.page.Paper;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports.
 *
 * @param delivery in which formats, on which paper, into which folder
 * @param forEach for what each is written once; null for all of the selection together
 * @param snapshot the state that is read
 * @param keep of so many states the latest reports of each name stay pinned; 0 to pin none
 */
public record Report(
        List<String> reports,
        Delivery delivery,
        Selection selection,
        @Nullable ForEach forEach,
        SnapshotChoice snapshot,
        int keep,
        String place)
        implements Step {
    /** As usual of a job: the nights of more than a week. */
    static final int KEEP = 10;

    public Report {
        reports = List.copyOf(reports);
    }

    /** The same of other reports. */
    Report of(List<String> others) {
        return new Report(others, delivery, selection, forEach, snapshot, keep, place);
    }

    /** The same of a state and into a folder that nobody keeps; of no report. */
    Report unpinned(int state, Path into) {
        return new Report(
                List.of(), delivery.into(into), selection, forEach, new SnapshotChoice.Ordinal(state), 0, place);
    }

    /** Reads the keys of a step in a job file. */
    static Report read(YamlMap map, String place) {
        List<String> names = StepReader.required("name", map);
        String into = map.optionalText("into");
        Paper paper = Forms.PAPER.of("paper", map);
        Language language = Forms.LANGUAGE.of("language", map);
        URI site = Forms.SITE.of("site", map);
        Selection selection = StepReader.selection(map);
        return new Report(
                names,
                new Delivery(
                        Forms.formats(Forms.FORMAT.all("formats", map)),
                        paper == null ? Paper.A4 : paper,
                        Path.of(into == null ? "out/reports" : into),
                        language == null ? Language.EN : language,
                        site,
                        MailKeys.read(map)),
                selection,
                ForEach.read(map, selection),
                SnapshotChoice.CURRENT,
                StepReader.number(map, "keep", 1, KEEP),
                place);
    }

    @Override
    public Optional<Path> target() {
        return Optional.of(delivery.into());
    }

    @Override
    public List<Language> languages() {
        return List.of(delivery.language());
    }

    @Override
    public List<String> plan(JobContext context) {
        String formats = delivery.formats().stream()
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(String.join(", ", reports) + " as " + formats + " into " + delivery.into()
                + (forEach == null ? "" : ", a folder for " + forEach));
    }

    @Override
    public Optional<String> alwaysTaken() {
        return TimeInSql.mayChange(selection.where())
                ? Optional.of("step " + word() + " asks for the time, or for chance")
                : Optional.empty();
    }

    @Override
    public Outcome take(JobContext context) {
        ReportState state = ReportState.of(context, this);
        return new ReportNeed(state).kept().orElseGet(() -> new ReportStep(state).take());
    }

    @Override
    public List<String> faults(Definitions definitions) {
        Stream<String> unknownReports = reports.stream()
                .filter(name -> definitions.report(name).isEmpty())
                .map(name -> Definitions.unknown("report", name, definitions.reportNames()));
        Selection named = forEach != null && forEach.key() == ForEach.Key.TOPIC
                ? ForEach.Key.TOPIC.of(selection, forEach.values())
                : selection;
        return Stream.concat(unknownReports, definitions.unknownTopics(named))
                .map(message -> place + message)
                .toList();
    }
}
