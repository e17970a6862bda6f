package org.cablestats.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.TableRows;
import org.cablestats.table.schema.ReferenceTables.TopicRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A session in which the bare names stand for one selection of one snapshot.
 *
 * <p>With facts, {@code cables} has only the columns that these have; the names that end in {@code _as_stored} have all, those that end in
 * {@code _in_tasks} are what is held, still in the tasks that read it.
 */
final class SelectionViews {
    /** Views that several statistics ask, and that take longer to make than to read. */
    private static final Set<View> HELD = EnumSet.of(
            View.CABLE_TOPICS,
            View.TOPIC_EVIDENCE,
            View.CABLE_SUBTOPICS,
            View.CABLE_TAGS,
            View.FILLED_FIELDS,
            View.MEDIAN_DAY);

    /** Names that are no statistic's. */
    private static final Set<String> TAKEN = Stream.concat(
                    Stream.of(StoredTable.values()).map(StoredTable::label),
                    Stream.of(View.values()).map(View::label))
            .collect(Collectors.toUnmodifiableSet());

    /** What selections of places are told by, and what they leave out. */
    private static final Set<String> TOLD_BY = Set.of("created", "origin", "country", "classification");

    /** Many results have a column of the same name. */
    private static final Pattern OF_CABLES = Pattern.compile("\\b(FROM|JOIN)\\s+cables\\b", Pattern.CASE_INSENSITIVE);

    /** So few cables that to compile a question takes longer than to answer it: of 3,000 the reports take a quarter less CPU. */
    private static final long FEW = 50_000;

    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final String state;
    private final Selection selection;
    private final @Nullable Facts facts;
    private final List<String> genericTopics;
    private final SparkSession session;
    private final SqlGate gate;
    private final Views views = new Views();

    /** Those of the same selection of other states that questions name, by ordinal. */
    private final Map<Integer, SelectionViews> states = new ConcurrentHashMap<>();

    /**
     * Of a selection.
     *
     * @param state the snapshot's cables, as SQL that names them in a {@code FROM} clause
     * @param facts null where every question reads the tables for itself
     */
    SelectionViews(Warehouse warehouse, Snapshot snapshot, String state, Selection selection, @Nullable Facts facts) {
        this(warehouse, snapshot, state, selection, facts, warehouse::newSession);
    }

    /** The same in a session that is the program's own for now. */
    SelectionViews(
            Warehouse warehouse,
            Snapshot snapshot,
            String state,
            Selection selection,
            @Nullable Facts facts,
            Supplier<SparkSession> made) {
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.state = state;
        this.selection = selection;
        this.facts = facts;
        // Read before the session is asked for, while the engine starts.
        this.genericTopics = genericTopics(warehouse);
        this.session = made.get();
        if (facts != null) {
            prepareForFacts(session, snapshot.cables());
        }
        this.gate = new SqlGate(session, warehouse.allowsUnsafeSql());
        tables();
        cables();
        views();
        views.defineFunction("topics_of", () -> warehouse.registerTopics(session));
    }

    private static void prepareForFacts(SparkSession session, long cables) {
        // Rows that are held come in one task: there is nothing to adapt to.
        session.conf().set("spark.sql.adaptive.enabled", "false");
        // A second table before the one that counts makes twice the code and copies the texts of keys: a sixth slower.
        session.conf().set("spark.sql.codegen.aggregate.map.twolevel.enabled", "false");
        compileOnlyForMany(session, cables);
    }

    private static void compileOnlyForMany(SparkSession session, long cables) {
        if (cables <= FEW) {
            session.conf().set("spark.sql.codegen.wholeStage", "false");
            session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        }
    }

    /**
     * Makes sure that the selection's condition is one.
     *
     * @throws UsageException where it is no SQL over the columns of cables
     */
    void verifyCondition() {
        if (selection.where() != null) {
            Question.verifyCondition(gate, selection.where(), SqlPlace.COMMAND_LINE);
            // Before any statistic is asked: it is the condition that is at fault.
            selected(selection);
        }
    }

    SparkSession session() {
        return session;
    }

    private void tables() {
        for (StoredTable reference : StoredTable.REFERENCE) {
            views.define(reference.label(), () -> warehouse.rows(reference).in(session));
        }
        upTo(StoredTable.REJECTS, "load_id");
        upTo(StoredTable.DUPLICATES, "load_id");
        upTo(StoredTable.IGNORED, "load_id");
        upTo(StoredTable.LOADS, "ordinal");
        List.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES)
                .forEach(learned -> upTo(learned, "snapshot"));
        views.define(StoredTable.EXPECTED_LEVELS.label(), this::expectedLevels);
        List.of(StoredTable.MODEL_TOPICS, StoredTable.MODEL_TERMS)
                .forEach(table -> views.define(
                        table.label(),
                        () -> rows("SELECT * FROM " + table.qualified()
                                + " WHERE model IN (SELECT ordinal FROM models)")));
        views.define(View.SNAPSHOT.label(), () -> {
            Derivation derivation = warehouse.derivation(snapshot);
            return session.sql("SELECT " + snapshot.ordinal() + " AS ordinal, '" + derivation.dictionary()
                    + "' AS dictionary_digest, " + derivation.model() + " AS model");
        });
    }

    /** Where nothing was learned, rows that the engine knows to be none: it does not read what is joined with them. */
    private Dataset<Row> expectedLevels() {
        TableRows<?> rows = warehouse.rows(StoredTable.EXPECTED_LEVELS);
        return rows.isEmpty() ? rows.in(session) : upToNow(StoredTable.EXPECTED_LEVELS, "snapshot");
    }

    // What later loads logged is not part of the snapshot's state.
    private void upTo(StoredTable table, String column) {
        views.define(table.label(), () -> upToNow(table, column));
    }

    private Dataset<Row> upToNow(StoredTable table, String column) {
        return warehouse.read(table, session).where(column + " <= " + snapshot.ordinal());
    }

    private void cables() {
        views.define(
                View.CORPUS.label(),
                () -> facts != null && facts.whole().equals(Selection.ALL)
                        ? rows(inOneTask("whole_in_tasks"))
                        : selected(Selection.ALL));
        if (facts == null) {
            views.define(View.CABLES_OF_ANY_TOPIC.label(), () -> selected(selection.ofAnyTopic()));
            views.define("cables", () -> selected(selection));
            return;
        }
        views.define("cables_as_stored", () -> selected(selection));
        views.define("whole_as_stored", () -> selected(facts.whole()));
        views.define(
                "whole_in_tasks",
                () -> gate.rows(facts.shared(
                        "cables",
                        () -> rows("SELECT " + facts.asked().ofCables(facts.areOfPlaces() ? TOLD_BY : Set.of()) + ", "
                                + ViewSql.hasSpecificTopic(genericTopics)
                                + " AS has_specific_topic FROM whole_as_stored"))));
        views.define("cables_of_any_topic_in_tasks", this::ofAnyTopic);
        views.define("cables_in_tasks", () -> {
            Dataset<Row> cables = rows("SELECT * FROM cables_of_any_topic_in_tasks WHERE "
                    + selection.ofTopicsAlone().condition());
            return selection.chosenTopics().isEmpty() || selection.except() != null
                    ? cables
                    : gate.rows(facts.hold(named("cables"), cables));
        });
        views.define(View.CABLES_OF_ANY_TOPIC.label(), () -> rows(inOneTask("cables_of_any_topic_in_tasks")));
        views.define("cables", () -> rows(inOneTask("cables_in_tasks")));
    }

    /** Whether more is read than the selection has, were its cables about anything. */
    private boolean isPart() {
        return facts != null && !selection.ofAnyTopic().equals(facts.whole());
    }

    /** Of a part of what is held, the part. Of what a selection leaves out hardly anything is asked, and it may be nearly all: that is not held again. */
    private Dataset<Row> ofAnyTopic() {
        if (facts == null || !isPart()) {
            return rows("SELECT * FROM whole_in_tasks");
        }
        Dataset<Row> part = rows("SELECT * FROM whole_in_tasks WHERE "
                + selection.ofAnyTopic().ofPlacesAlone().condition());
        return selection.except() == null ? gate.rows(facts.hold("cables of places", part)) : part;
    }

    /** What is held by several tasks: rows of one task are counted without being sent to another. */
    private static String inOneTask(String view) {
        return "SELECT /*+ COALESCE(1) */ * FROM " + view;
    }

    private void views() {
        for (View view : View.DERIVED) {
            views.define(view.label(), () -> {
                if (facts == null || !HELD.contains(view) || selection.except() != null) {
                    return rows(viewSql().of(view));
                }
                return switch (view) {
                    case TOPIC_EVIDENCE -> evidence(facts, viewSql());
                    case MEDIAN_DAY ->
                        gate.rows(
                                isPart()
                                        ? facts.hold(
                                                view.label(), rows(viewSql().of(view)))
                                        : facts.shared(
                                                view.label(),
                                                () -> rows(viewSql().of(view))));
                    default ->
                        gate.rows(facts.hold(named(view.label()), rows(viewSql().of(view))))
                                .coalesce(1);
                };
            });
        }
        views.define(View.CHOSEN_TOPICS.label(), () -> rows(viewSql().chosenTopics()));
    }

    /** Reading it takes longer than all else, so that it is read once for all selections. */
    private Dataset<Row> evidence(Facts shared, ViewSql sql) {
        views.define(
                "topic_evidence_in_tasks",
                () -> gate.rows(shared.shared(
                        View.TOPIC_EVIDENCE.label(),
                        () -> rows(sql.topicEvidence("whole_as_stored", shared.evidenceTopics())))));
        // A cable that has the only topic asked for is one of the selection.
        boolean isOfTopic =
                !isPart() && (selection.subject() == null || selection.topics().isEmpty());
        return rows(sql.topicEvidenceFrom(
                "(" + inOneTask("topic_evidence_in_tasks") + ")",
                isOfTopic ? "TRUE" : "id IN (SELECT id FROM cables)"));
    }

    private String named(String view) {
        return selection.subject() == null ? view : view + " of " + selection.subject();
    }

    private static List<String> genericTopics(Warehouse warehouse) {
        List<String> generic = new ArrayList<>();
        warehouse.rows(TopicRow.class).forEach(topic -> {
            if (topic.generic()) {
                generic.add(topic.topic());
            }
        });
        return generic;
    }

    private ViewSql viewSql() {
        return facts == null
                ? ViewSql.of(selection.chosenTopics(), genericTopics)
                : ViewSql.of(
                        "cables_in_tasks",
                        "cables_as_stored",
                        selection.chosenTopics(),
                        genericTopics,
                        "has_specific_topic",
                        facts.asked()::isAsked);
    }

    private Dataset<Row> selected(Selection of) {
        return Question.ask(gate, views, CablesSql.of(state, of.condition()), SqlPlace.COMMAND_LINE);
    }

    /** Makes every name known to the session: to whoever does not ask through this. */
    void makeAll() {
        views.makeAll();
    }

    /**
     * Makes the views that some statistics name, and reads what is held of them.
     *
     * @param cables how many the selection has
     */
    void prepare(Collection<Statistic> statistics, long cables) {
        if (statistics.stream()
                .anyMatch(statistic -> OF_CABLES.matcher(statistic.sql()).find())) {
            views.make("cables");
        }
        AskedColumns asked = new AskedColumns(statistics);
        Stream.of(View.values()).filter(asked::isNamed).map(View::label).forEach(views::make);
        compileOnlyForMany(session, cables);
    }

    /**
     * Makes the answer of a statistic known to the SQL that uses it.
     *
     * @throws UsageException where there is something else of its name
     */
    void know(Statistic used, ResultTable answer) {
        if (TAKEN.contains(used.table())) {
            throw new UsageException(used.file() + ": Cannot use " + used.name() + ": " + used.table()
                    + " is a table or view of the warehouse (expected another name)");
        }
        EngineRows.of(answer, session).createOrReplaceTempView(used.table());
    }

    /** The rows of a question of somebody else; see {@link Question#ask}. */
    Dataset<Row> ask(String sql, SqlPlace place) {
        return Question.ask(gate, views, sql, place, travel -> travel.at(place, () -> earlier(travel, sql)));
    }

    /** What a name stands for in another state, under a name of its own. */
    private String earlier(TimeTravel travel, String sql) {
        if (!TAKEN.contains(travel.name())) {
            throw new UsageException("Cannot answer the SQL: '" + travel.name()
                    + "' is no table or view of the warehouse," + " which alone have earlier states");
        }
        if (StoredTable.REFERENCE.stream().anyMatch(table -> table.label().equals(travel.name()))) {
            throw new UsageException("Cannot answer the SQL: the table " + travel.name()
                    + " has no earlier states: the program brings it");
        }
        Snapshot past = warehouse.chosen(travel.choice());
        String name = RewrittenSql.nameBeside(sql, travel.name() + "_as_of_" + past.ordinal());
        views.define(name, () -> {
            SelectionViews then = states.computeIfAbsent(
                    past.ordinal(),
                    ordinal -> new SelectionViews(warehouse, past, warehouse.cablesOf(past), selection, null));
            return gate.rows(
                    then.rows("SELECT * FROM " + travel.name()).queryExecution().analyzed());
        });
        return name;
    }

    /** Reads a question of somebody else; see {@link Question#verify}. */
    void verify(String sql, SqlPlace place) {
        Question.verify(gate, sql, place);
    }

    /** The rows of the program's own SQL. */
    Dataset<Row> rows(String sql) {
        return Question.rows(gate, views, sql);
    }
}
