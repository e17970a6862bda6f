package org.cablestats.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Definitions;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/** What is asked of a selection of a snapshot. */
final class Inquiry {
    private final Program program;
    private final Selection selection;
    private final @Nullable Integer ordinal;

    private Inquiry(Program program, Selection selection, @Nullable Integer ordinal) {
        this.program = program;
        this.selection = selection;
        this.ordinal = ordinal;
    }

    static Inquiry of(Program program, SelectionOptions options, Mistakes mistakes) {
        Selection selection = options.selection(mistakes);
        return new Inquiry(program, selection, options.snapshot(mistakes));
    }

    /** The statistic of this name, null where there is none or no name; read, like the topics, before the warehouse is opened. */
    @Nullable Statistic statistic(@Nullable String name, Mistakes mistakes) {
        try {
            checkTopics(mistakes);
            return name == null ? null : find(name, mistakes);
        } catch (UsageException e) {
            e.problems().forEach(mistakes::add);
            return null;
        }
    }

    private void checkTopics(Mistakes mistakes) {
        if (selection.topics().isEmpty()) {
            return;
        }
        List<Topic> known =
                TopicDictionary.readTopics(program.workplace().dictionary()).topics();
        selection.topics().stream()
                .filter(id -> known.stream().noneMatch(topic -> topic.id().equals(id)))
                .forEach(id -> mistakes.add(Definitions.unknownTopic(id, known)));
    }

    private @Nullable Statistic find(String name, Mistakes mistakes) {
        Path folder = program.workplace().statistics();
        List<String> known = Statistics.names(folder);
        if (!known.contains(name)) {
            mistakes.add(Definitions.unknownStatistic(name, known));
            return null;
        }
        Problems problems = new Problems();
        List<Statistic> found = Statistics.read(folder, List.of(name), problems);
        problems.throwIfAny();
        return found.get(0);
    }

    /** Asks; who is asked ends the progress before printing. */
    void ask(String step, BiConsumer<Queries, Snapshot> question) {
        program.console().briefProgress().begin(step);
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Snapshot snapshot = warehouse.snapshot(ordinal);
            Queries queries = new Queries(warehouse, snapshot, selection);
            if (queries.total() == 0 && snapshot.cables() > 0) {
                program.console().message("No cable of snapshot " + snapshot.ordinal() + " is in the selection");
            }
            question.accept(queries, snapshot);
        }
    }
}
