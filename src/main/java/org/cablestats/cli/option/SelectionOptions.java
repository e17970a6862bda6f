package org.cablestats.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.cablestats.definition.Problems;
import org.cablestats.job.Definitions;
import org.cablestats.job.Forms;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.query.SelectionComparison;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which cables, and of which state. */
public final class SelectionOptions implements Options {
    @Option(names = "--from", paramLabel = "DAY", description = "cables created on this day (UTC) or later: 2007-06-30")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "cables created on this day (UTC) or earlier")
    private @Nullable LocalDate to;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "post or office as the source writes it: 'Embassy Astana'. May be repeated: any of them.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            split = ",",
            description = "country of the post, ISO 3166-1: KZ,UZ. May be repeated.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--classification",
            paramLabel = "LEVEL",
            split = ",",
            description = "level as the source writes it: SECRET,SECRET//NOFORN. May be repeated.")
    private List<String> classifications = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "ID",
            split = ",",
            description = "topic of the dictionary: border_security. May be repeated.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "SQL",
            description = "condition over the columns of cables: \"words > 2000 AND array_contains(tags, 'PREL')\"")
    private @Nullable String where;

    @Mixin
    private SnapshotOption snapshot = new SnapshotOption();

    private Selection selection = Selection.ALL;

    @Override
    public void check(Program program, Problems mistakes) {
        Forms.verifyPeriod("--to", from, to, mistakes::add);
        selection = new Selection(
                from,
                to,
                origins,
                Forms.COUNTRY.all("--country", countries, mistakes::add),
                Forms.CLASSIFICATION.all("--classification", classifications, mistakes::add),
                topics,
                null,
                where);
    }

    /** The selection; whether its topics exist is for the dictionary to say. */
    public Selection selection() {
        return selection;
    }

    /** The state that is read. */
    public SnapshotChoice snapshot() {
        return snapshot.choice();
    }

    /** Complains of topics that the dictionary lacks. */
    public void checkTopics(Program program, Problems mistakes) {
        checkTopics(topics, program, mistakes);
    }

    /** Complains of those that the dictionary lacks. */
    public static void checkTopics(List<String> topics, Program program, Problems mistakes) {
        if (topics.isEmpty()) {
            return;
        }
        List<Topic> known =
                TopicDictionary.readTopics(program.workplace().dictionary()).topics();
        topics.stream()
                .filter(id -> known.stream().noneMatch(topic -> topic.id().equals(id)))
                .forEach(id -> mistakes.add(Definitions.unknownTopic(id, known)));
    }

    /** The statistic of a name; null after saying that there is none. Read, like the topics, before the warehouse is opened. */
    public static @Nullable Statistic statistic(String name, Program program, Problems mistakes) {
        Path folder = program.workplace().statistics();
        List<String> known = Statistics.names(folder);
        if (!known.contains(name)) {
            mistakes.add(Definitions.unknown("statistic", name, known));
            return null;
        }
        return Statistics.read(folder, List.of(name), mistakes).stream()
                .findFirst()
                .orElse(null);
    }

    /** Asks; who is asked ends the progress before printing. */
    public void ask(String step, Program program, BiConsumer<Queries, Snapshot> question) {
        inState(step, program, (warehouse, state) -> question.accept(queries(warehouse, state, program), state));
    }

    /** Asks this selection and another one that has none of its cables; who is asked ends the progress before printing. */
    public void compare(
            String step, Selection others, Program program, BiConsumer<SelectionComparison, Snapshot> question) {
        inState(
                step,
                program,
                (warehouse, state) -> question.accept(
                        new SelectionComparison(
                                queries(warehouse, state, program),
                                queries(warehouse, state, others, "the other selection", program)),
                        state));
    }

    /** Opens the state that is read; who takes it ends the progress before printing. */
    public void inState(String step, Program program, BiConsumer<Warehouse, Snapshot> question) {
        program.console().briefProgress().begin(step);
        try (Warehouse warehouse = program.openToAsk()) {
            question.accept(warehouse, snapshot.of(warehouse));
        }
    }

    /** The state that is asked for. */
    public Snapshot state(Warehouse warehouse) {
        return snapshot.of(warehouse);
    }

    /** Whether that is whichever is current. */
    public boolean isOfCurrent() {
        return !snapshot.isGiven();
    }

    /** The same without the engine, where no condition in SQL is to be answered. */
    public void inStateAsStored(String step, Program program, BiConsumer<Warehouse, Snapshot> question) {
        if (where != null) {
            inState(step, program, question);
            return;
        }
        program.console().briefProgress().begin(step);
        try (Warehouse warehouse = program.open()) {
            question.accept(warehouse, snapshot.of(warehouse));
        }
    }

    /** Questions to the selection. */
    public Queries queries(Warehouse warehouse, Snapshot state, Program program) {
        return queries(warehouse, state, selection, "the selection", program);
    }

    private static Queries queries(
            Warehouse warehouse, Snapshot state, Selection selection, String name, Program program) {
        Queries queries = new Queries(warehouse, state, selection);
        if (queries.total() == 0 && state.cables() > 0) {
            program.console().message("No cable of snapshot " + state.ordinal() + " is in " + name);
        }
        return queries;
    }
}
