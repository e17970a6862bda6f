package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cablestats.fault.UsageException;
import org.cablestats.job.AlertColumns.Needs;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of an alert come from.
 *
 * @param statistic its name; null for a question, or where they are of loads
 * @param question null for a statistic, or where they are of loads
 */
record AlertSource(@Nullable String statistic, @Nullable AskedSql question, Selection selection, AlertColumns columns) {
    List<String> statistics() {
        return statistic == null ? List.of() : List.of(statistic);
    }

    /** In a few words, for people: {@code cables of cables-by-month}. */
    String words() {
        return (columns.value() == null ? "" : columns.value() + " of ") + (statistic == null ? "SQL" : statistic);
    }

    /** What it names and nobody defines. The columns of a question are known when it is asked. */
    List<String> faults(Definitions definitions, Needs needs) {
        List<String> faults = new ArrayList<>();
        Optional<Statistic> found = statistics().stream()
                .flatMap(name -> definitions.statistic(name).stream())
                .findFirst();
        found.ifPresent(known -> columns.in(declared(known), unique(known), needs, faults::add));
        if (statistic != null && found.isEmpty()) {
            faults.add(Definitions.unknown("statistic", statistic, definitions.statisticNames()));
        }
        definitions.unknownTopics(selection).forEach(faults::add);
        return faults;
    }

    /**
     * The numbers of the current state.
     *
     * @param most rows that there may be
     * @throws UsageException where the answer has no such columns, or is not fit to be looked at
     */
    AlertFigures figures(Warehouse open, Definitions definitions, Needs needs, int most, String place) {
        Queries queries = new Queries(open, open.snapshot(null), selection);
        Statistic known =
                statistic == null ? null : definitions.statistic(statistic).orElseThrow();
        Answer answer = answer(queries, known);
        List<String> faults = new ArrayList<>();
        AlertColumns found =
                columns.in(answer.columns(), known == null ? List.of() : unique(known), needs, faults::add);
        if (!faults.isEmpty()) {
            throw new UsageException(faults.stream().map(place::concat).toList());
        }
        return AlertFigures.of(answer, found, most, place);
    }

    private Answer answer(Queries queries, @Nullable Statistic known) {
        if (known != null) {
            ResultTable table = queries.answer(known);
            return new Answer(table.columns(), table.rows().iterator());
        }
        AskedSql asked = Objects.requireNonNull(question);
        return queries.ask(asked.sql(), asked.place());
    }

    /** Adds all that the numbers depend on, beside the cables. */
    void addTo(RunId definition, Definitions definitions) {
        definition
                .withStatistics(statistics().stream()
                        .flatMap(name -> definitions.statistic(name).stream())
                        .toList())
                .with(question == null ? "" : question.sql())
                .with(SelectionKeys.of(selection).toString())
                .with(columns.toString());
    }

    private static List<Column> declared(Statistic statistic) {
        return statistic.columns().stream()
                .map(column -> new Column(column.name(), column.type()))
                .toList();
    }

    /** The columns that no two rows have alike. */
    private static List<String> unique(Statistic statistic) {
        return statistic.checks().stream()
                .filter(ResultCheck.Unique.class::isInstance)
                .map(ResultCheck::columns)
                .findFirst()
                .orElse(List.of());
    }
}
