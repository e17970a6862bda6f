package org.cablestats.job;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
import org.cablestats.source.RejectReason;
import org.cablestats.table.CableColumn;
import org.cablestats.table.CableColumns;

/** What a step names and nobody defines: reports, topics, columns. */
final class StepFaults {
    private StepFaults() {}

    /** One message for each, with the step's place. */
    static List<String> find(Step step, Definitions definitions) {
        Stream<String> messages;
        if (step instanceof Step.Report report) {
            messages = report(report, definitions);
        } else {
            return step.checks().stream().flatMap(StepFaults::check).toList();
        }
        return messages.map(message -> step.place() + message).toList();
    }

    private static Stream<String> report(Step.Report step, Definitions definitions) {
        Stream<String> reports = step.names().stream()
                .filter(name -> definitions.report(name).isEmpty())
                .map(name -> Definitions.unknownReport(name, definitions.reportNames()));
        Stream<String> topics = step.selection().topics().stream()
                .filter(topic -> definitions.topic(topic).isEmpty())
                .map(topic ->
                        Definitions.unknownTopic(topic, definitions.dictionary().topics()));
        return Stream.concat(reports, topics);
    }

    private static Stream<String> check(Check check) {
        if (check instanceof Check.Filled filled) {
            List<String> columns =
                    CableColumns.ALL.stream().map(CableColumn::name).toList();
            return unknown(check, "column '" + filled.column() + "' of cables", filled.column(), columns);
        }
        if (check instanceof Check.Count count) {
            return unknown(check, "table '" + count.table() + "'", count.table(), CheckedTables.ALL);
        }
        if (check instanceof Check.Drift drift) {
            return unknown(check, "figure '" + drift.figure() + "' of a load", drift.figure(), Figures.WORDS);
        }
        if (check instanceof Check.Rejects rejects && rejects.reason() != null) {
            List<String> reasons = Arrays.stream(RejectReason.values())
                    .map(RejectReason::label)
                    .toList();
            return unknown(check, "reason '" + rejects.reason() + "' of rejects", rejects.reason(), reasons);
        }
        return Stream.empty();
    }

    private static Stream<String> unknown(Check check, String what, String word, List<String> known) {
        if (known.contains(word)) {
            return Stream.empty();
        }
        String suggestion = Suggestion.of(word, known);
        String expected = suggestion.isEmpty() ? " (expected one of " + String.join(", ", known) + ")" : suggestion;
        return Stream.of(check.place() + "Cannot find " + what + expected);
    }
}
