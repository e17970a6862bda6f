package org.cablestats.report.delivered;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cablestats.correction.AnswerComparison;
import org.cablestats.correction.ComparedAnswer;
import org.cablestats.correction.Corrections;
import org.cablestats.correction.Held;
import org.cablestats.correction.Notice;
import org.cablestats.correction.NoticeText;
import org.cablestats.correction.StateChange;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * Holds the numbers of a report against those of the one before it.
 *
 * @param folder of the earlier report
 * @param page of this one
 * @param now where its numbers come from
 */
record CorrectionNotice(
        Path folder, EarlierReport earlier, ReportDefinition definition, Page page, Provenance now, Basis basis) {
    /** The notice; null where nothing is to be held against each other. A report that is written again says what it said. */
    @Nullable Notice notice() {
        if (earlier.run().equals(now.runId())) {
            return repeated();
        }
        boolean isOfTheSame = earlier.selection().equals(Objects.requireNonNullElse(now.selection(), ""));
        return isOfTheSame
                        && !earlier.basis().answers().isEmpty()
                        && !page.files().isEmpty()
                ? compared()
                : null;
    }

    private @Nullable Notice repeated() {
        Notice kept = earlier.basis().notice();
        if (kept == null) {
            return null;
        }
        byte[] file = EarlierNumbers.bytes(folder.resolve(KeptNotice.FILE));
        return kept.with(file == null ? null : new String(file, StandardCharsets.UTF_8));
    }

    private Notice compared() {
        EarlierNumbers numbers = new EarlierNumbers(folder, earlier.basis());
        List<ComparedAnswer> answers = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        for (CsvFile csv : page.files()) {
            EarlierNumbers.Answer before = numbers.next(EarlierReport.answer(csv.name()));
            if (before != null && before.text() == null) {
                notCompared.add(csv.heading());
            } else if (before != null && before.text() != null) {
                answers.add(compared(csv, before.text()));
            }
        }
        boolean isOtherVersion = !earlier.version().equals(now.version());
        Corrections corrections = Corrections.of(answers, isOtherVersion, change(answers));
        return NoticeText.of(
                held(answers, numbers.left(), notCompared),
                corrections,
                definition.fileName() + "/" + KeptNotice.FILE,
                page.words());
    }

    private ComparedAnswer compared(CsvFile csv, String before) {
        Section section = definition.sections().get(csv.section() - 1);
        Statistic statistic = Objects.requireNonNull(section.shown(), "a report without its statistics");
        boolean isSame = before.equals(csv.text());
        return new ComparedAnswer(
                csv.heading(),
                statistic,
                isDefinedOtherwise(section.result()),
                isSame ? List.of() : new AnswerComparison(statistic).moved(before, csv.text()));
    }

    private boolean isDefinedOtherwise(String result) {
        return !earlier.basis().definitions().isEmpty()
                && !Objects.equals(
                        earlier.basis().definitions().get(result),
                        basis.definitions().get(result));
    }

    /** Asked only where a number moved and the state is another one. */
    private @Nullable StateChange change(List<ComparedAnswer> answers) {
        boolean isMoved = answers.stream().anyMatch(answer -> !answer.moved().isEmpty());
        boolean isSameState = earlier.snapshot() == now.snapshot()
                && earlier.basis().corpusDigest().equals(now.corpusDigest());
        StateChange.Source source = basis.changes();
        return !isMoved || isSameState || source == null
                ? null
                : source.since(new StateChange.EarlierState(
                        earlier.snapshot(),
                        earlier.basis().corpusDigest(),
                        earlier.basis().latest()));
    }

    private Held held(List<ComparedAnswer> answers, List<String> dropped, List<String> notCompared) {
        boolean isOtherDictionary = !earlier.dictionary().equals(now.dictionaryDigest());
        return new Held(
                earlier.basis().produced(),
                earlier.snapshot(),
                now.snapshot(),
                answers.stream()
                        .filter(ComparedAnswer::isDefinedOtherwise)
                        .map(answer -> answer.statistic().title())
                        .distinct()
                        .toList(),
                !earlier.basis().definitions().isEmpty(),
                isOtherDictionary,
                isOtherDictionary ? topics() : null,
                earlier.version().equals(now.version()) ? null : earlier.version(),
                dropped,
                notCompared);
    }

    /** Names of the topics that one of the dictionaries alone has, or has otherwise; null where one of them is not known. */
    private @Nullable List<String> topics() {
        if (earlier.basis().topics().isEmpty() || basis.topics().isEmpty()) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>(basis.topics().keySet());
        names.addAll(earlier.basis().topics().keySet());
        return names.stream()
                .filter(name -> !Objects.equals(
                        earlier.basis().topics().get(name), basis.topics().get(name)))
                .map(page.words()::name)
                .toList();
    }
}
