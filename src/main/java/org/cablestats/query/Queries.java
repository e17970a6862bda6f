package org.cablestats.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Derivation;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** Asks a selection of a snapshot. In SQL the tables have their bare names: {@code SELECT count(*) FROM cables}. */
public final class Queries {
    // All texts of a cable come from one call for its body, and from none where a question does not ask for them.
    private static final String PARAGRAPHS = """
            SELECT id, created, origin, classification, each.number, each.mark, each.start, each.end,
                   texts[place] AS text, lines[place] AS lines
            FROM (SELECT *, texts_between(body, paragraphs.start, paragraphs.end) AS texts,
                         lines_between(body, paragraphs.start, paragraphs.end) AS lines
                  FROM cables)
            LATERAL VIEW posexplode(paragraphs) exploded AS place, each
            """;

    private static final String SPANS = """
            SELECT id, created, origin, classification, each.kind, each.start, each.end,
                   texts[place] AS text, lines[place] AS lines
            FROM (SELECT *, texts_between(body, spans.start, spans.end) AS texts,
                         lines_between(body, spans.start, spans.end) AS lines
                  FROM cables)
            LATERAL VIEW posexplode(spans) exploded AS place, each
            """;

    private final SparkSession session;
    private final long total;

    /**
     * Questions to one selection of one snapshot.
     *
     * @throws UsageException where the selection's condition is no SQL over the columns of cables, or where it names an origin or topic
     *     that the snapshot has not
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        this(warehouse, snapshot, warehouse.cablesOf(snapshot), selection);
    }

    /**
     * Questions to one selection of a state that is not published yet.
     *
     * @param snapshot as which it may be published
     * @param state its cables, as SQL that names them in a {@code FROM} clause
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, String state, Selection selection) {
        this.session = warehouse.newSession();
        for (StoredTable reference : StoredTable.REFERENCE) {
            session.table(reference.qualified()).createOrReplaceTempView(reference.label());
        }
        KnownWords.verify(session, state, selection);
        Dataset<Row> cables = view("cables", state, selection);
        view("cables_of_any_topic", state, selection.ofAnyTopic());
        upTo(StoredTable.REJECTS, "load_id", snapshot);
        upTo(StoredTable.DUPLICATES, "load_id", snapshot);
        upTo(StoredTable.IGNORED, "load_id", snapshot);
        upTo(StoredTable.LOADS, "ordinal", snapshot);
        List.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES)
                .forEach(learned -> upTo(learned, "snapshot", snapshot));
        List.of(StoredTable.MODEL_TOPICS, StoredTable.MODEL_TERMS).forEach(this::ofModels);
        session.sql(PARAGRAPHS).createOrReplaceTempView("paragraphs");
        session.sql(SPANS).createOrReplaceTempView("spans");
        state(warehouse, snapshot).createOrReplaceTempView("snapshot");
        TopicViews.register(session, selection.chosenTopics());
        this.total = Question.work(cables::count, Question.Place.COMMAND_LINE);
    }

    /** One row: which state is read, and by which dictionary and model its topics were found. */
    private Dataset<Row> state(Warehouse warehouse, Snapshot snapshot) {
        Derivation derivation = warehouse.derivation(snapshot);
        return session.sql("SELECT " + snapshot.ordinal() + " AS ordinal, '" + derivation.dictionary()
                + "' AS dictionary_digest, " + derivation.model() + " AS model");
    }

    private Dataset<Row> view(String name, String state, Selection selection) {
        Dataset<Row> cables = Question.ask(
                session, "SELECT * FROM " + state + " WHERE " + Condition.of(selection), Question.Place.COMMAND_LINE);
        cables.createOrReplaceTempView(name);
        return cables;
    }

    // What later loads logged is not part of the snapshot's state.
    private void upTo(StoredTable table, String column, Snapshot snapshot) {
        session.table(table.qualified())
                .where(column + " <= " + snapshot.ordinal())
                .createOrReplaceTempView(table.label());
    }

    private void ofModels(StoredTable table) {
        session.sql("SELECT * FROM " + table.qualified() + " WHERE model IN (SELECT ordinal FROM models)")
                .createOrReplaceTempView(table.label());
    }

    /** Number of cables in the selection. */
    public long total() {
        return total;
    }

    /**
     * The answer of a statistic, complete, with its columns and checks verified.
     *
     * @throws UsageException where its SQL cannot be analysed: file, line and the engine's reason
     * @throws CheckException where a check does not hold
     */
    public ResultTable answer(Statistic statistic) {
        Question.Place place = new Question.Place(statistic.file(), statistic.sqlLine() - 1);
        Dataset<Row> rows = Question.ask(session, statistic.sql(), place);
        List<List<@Nullable Object>> values = new ArrayList<>();
        Question.work(rows::collectAsList, place).forEach(row -> values.add(PlainValues.of(row)));
        ResultTable answer = new ResultTable(Question.columns(rows), values);
        List<String> faults = Statistics.faults(statistic, answer, total);
        if (!faults.isEmpty()) {
            throw new CheckException(faults);
        }
        return answer;
    }

    /**
     * The answer of a question in SQL; only questions, nothing that changes a table.
     *
     * @throws UsageException where the SQL is no question or cannot be analysed
     */
    public Answer ask(String sql) {
        Dataset<Row> rows = Question.ask(session, sql, Question.Place.COMMAND_LINE);
        Iterator<Row> found = Question.work(rows::toLocalIterator, Question.Place.COMMAND_LINE);
        return new Answer(Question.columns(rows), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Question.work(found::hasNext, Question.Place.COMMAND_LINE);
            }

            @Override
            public List<@Nullable Object> next() {
                return PlainValues.of(found.next());
            }
        });
    }
}
