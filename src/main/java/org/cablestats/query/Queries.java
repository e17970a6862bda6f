package org.cablestats.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.ParquetFile;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Asks a selection of a snapshot. In SQL the tables have their bare names: {@code SELECT count(*) FROM cables}. */
public final class Queries {
    private final SparkSession session;
    private final SqlGate gate;
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
        this.gate = new SqlGate(session, warehouse.allowsUnsafeSql());
        for (StoredTable reference : StoredTable.REFERENCE) {
            session.table(reference.qualified()).createOrReplaceTempView(reference.label());
        }
        KnownWords.verify(session, state, selection);
        if (selection.where() != null) {
            Question.verifyCondition(gate, selection.where(), Question.Place.COMMAND_LINE);
        }
        Dataset<Row> cables = view("cables", state, selection);
        view(View.CABLES_OF_ANY_TOPIC.label(), state, selection.ofAnyTopic());
        view(View.CORPUS.label(), state, Selection.ALL);
        upTo(StoredTable.REJECTS, "load_id", snapshot);
        upTo(StoredTable.DUPLICATES, "load_id", snapshot);
        upTo(StoredTable.IGNORED, "load_id", snapshot);
        upTo(StoredTable.LOADS, "ordinal", snapshot);
        List.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES)
                .forEach(learned -> upTo(learned, "snapshot", snapshot));
        List.of(StoredTable.MODEL_TOPICS, StoredTable.MODEL_TERMS).forEach(this::ofModels);
        TextViews.register(session);
        state(warehouse, snapshot).createOrReplaceTempView(View.SNAPSHOT.label());
        TopicViews.register(session, selection.chosenTopics());
        this.total = SqlMistakes.naming(Question.Place.COMMAND_LINE, cables::count);
    }

    /** One row: which state is read, and by which dictionary and model its topics were found. */
    private Dataset<Row> state(Warehouse warehouse, Snapshot snapshot) {
        Derivation derivation = warehouse.derivation(snapshot);
        return session.sql("SELECT " + snapshot.ordinal() + " AS ordinal, '" + derivation.dictionary()
                + "' AS dictionary_digest, " + derivation.model() + " AS model");
    }

    // With a word before it, as WHERE (words) would be the table's name for the question, and its column's.
    private Dataset<Row> view(String name, String state, Selection selection) {
        Dataset<Row> cables = Question.ask(
                gate,
                "SELECT * FROM " + state + " WHERE TRUE AND " + selection.condition(),
                Question.Place.COMMAND_LINE);
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
        Dataset<Row> rows = Question.ask(gate, statistic.sql(), place(statistic));
        return verified(statistic, rows, SqlMistakes.naming(place(statistic), rows::collectAsList));
    }

    /** Writes the same answer as one Parquet file. */
    public void write(Statistic statistic, Path file) {
        Dataset<Row> rows = Question.ask(gate, statistic.sql(), place(statistic));
        List<Row> found = SqlMistakes.naming(place(statistic), rows::collectAsList);
        verified(statistic, rows, found);
        ParquetFile.write(session.createDataFrame(found, rows.schema()), file);
    }

    private ResultTable verified(Statistic statistic, Dataset<Row> rows, List<Row> found) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        found.forEach(row -> values.add(PlainValues.of(row)));
        ResultTable answer = new ResultTable(Question.columns(rows), values);
        List<String> faults = Statistics.faults(statistic, answer, total);
        if (!faults.isEmpty()) {
            throw new CheckException(faults);
        }
        return answer;
    }

    private static Question.Place place(Statistic statistic) {
        return new Question.Place(statistic.file(), statistic.sqlLine() - 1);
    }

    /**
     * The answer of a question in SQL; only questions, nothing that changes a table.
     *
     * @throws UsageException where the SQL is no question or cannot be analysed
     */
    public Answer ask(String sql) {
        Dataset<Row> rows = Question.ask(gate, sql, Question.Place.COMMAND_LINE);
        Iterator<Row> found = SqlMistakes.naming(Question.Place.COMMAND_LINE, rows::toLocalIterator);
        return new Answer(Question.columns(rows), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return SqlMistakes.naming(Question.Place.COMMAND_LINE, found::hasNext);
            }

            @Override
            public List<@Nullable Object> next() {
                return PlainValues.of(found.next());
            }
        });
    }

    /**
     * Writes the same answer as one Parquet file.
     *
     * @throws UsageException also where a column has a type that Parquet lacks, or two have the same name
     */
    public void write(String sql, Path file) {
        Dataset<Row> rows = Question.ask(gate, sql, Question.Place.COMMAND_LINE);
        SqlMistakes.naming(Question.Place.COMMAND_LINE, () -> {
            ParquetFile.write(rows, file);
            return file;
        });
    }
}
