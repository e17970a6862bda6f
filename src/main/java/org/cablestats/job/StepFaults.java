package org.cablestats.job;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
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
        } else if (step instanceof Step.Check check) {
            messages = check(check);
        } else {
            messages = Stream.empty();
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

    private static Stream<String> check(Step.Check step) {
        List<String> columns = CableColumns.ALL.stream().map(CableColumn::name).toList();
        return step.filled().keySet().stream()
                .filter(column -> !columns.contains(column))
                .map(column -> "Cannot find column '" + column + "' of cables" + Suggestion.of(column, columns));
    }
}
