package org.cablestats.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.ParquetFile;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Asks a selection of a snapshot. In SQL the tables have their bare names: {@code SELECT count(*) FROM cables}. */
public final class Queries {
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final String state;
    private final Selection selection;
    private final @Nullable Facts facts;
    private final SelectionViews views;
    private @Nullable Long total;

    /**
     * Questions to one selection of one snapshot.
     *
     * @throws UsageException where the selection's condition is no SQL over the columns of cables, or where it names an origin or topic
     *     that the snapshot has not
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        this(warehouse, snapshot, warehouse.cablesOf(snapshot), selection, null);
    }

    /**
     * Many questions to one selection of one snapshot, which share what they read.
     *
     * @param facts of the same snapshot, which {@link Facts#hold} this selection
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, Selection selection, Facts facts) {
        this(warehouse, snapshot, warehouse.cablesOf(snapshot), selection, facts);
    }

    /**
     * Questions to one selection of a state that is not published yet.
     *
     * @param snapshot as which it may be published
     * @param state its cables, as SQL that names them in a {@code FROM} clause
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, String state, Selection selection) {
        this(warehouse, snapshot, state, selection, null);
    }

    private Queries(Warehouse warehouse, Snapshot snapshot, String state, Selection selection, @Nullable Facts facts) {
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.state = state;
        this.selection = selection;
        this.facts = facts;
        this.views = new SelectionViews(warehouse, snapshot, state, selection, facts);
        KnownWords.verify(
                selection,
                () -> known("SELECT DISTINCT origin FROM " + state + " WHERE origin IS NOT NULL"),
                () -> known("SELECT topic FROM topics"));
        views.verifyCondition();
    }

    private List<String> known(String sql) {
        return facts == null ? texts(sql) : facts.known(sql, () -> texts(sql));
    }

    private List<String> texts(String sql) {
        return views.rows(sql).as(Encoders.STRING()).collectAsList();
    }

    Selection selection() {
        return selection;
    }

    /** The rows of the program's own SQL. */
    Dataset<Row> rows(String sql) {
        return views.rows(sql);
    }

    SparkSession session() {
        return views.session();
    }

    /** Lets another thread stop what this one asks from here on. */
    public Stop stop() {
        return new Stop(views.session().sparkContext());
    }

    /** Ids of the cables. */
    public Set<String> ids() {
        return Set.copyOf(SqlMistakes.naming(
                "SELECT id FROM cables", SqlPlace.COMMAND_LINE, () -> texts("SELECT id FROM cables")));
    }

    /** Number of cables. */
    public synchronized long total() {
        if (total == null) {
            total = selection.equals(Selection.ALL) ? snapshot.cables() : count();
        }
        return total;
    }

    private long count() {
        String sql = "SELECT count(*) FROM cables";
        return SqlMistakes.naming(
                sql, SqlPlace.COMMAND_LINE, () -> views.rows(sql).first().getLong(0));
    }

    /**
     * Reads what some statistics ask again and again, where it is held for them. Else the first one to ask waits for it.
     *
     * @param statistics some of those that the facts are for
     */
    public void prepare(Collection<Statistic> statistics) {
        views.prepare(statistics, total());
    }

    /**
     * The answer of a statistic, complete, with its columns and checks verified. Calls may come from several threads.
     *
     * @throws UsageException where its SQL cannot be analysed: file, line and the engine's reason
     * @throws CheckException where a check does not hold
     */
    public ResultTable answer(Statistic statistic) {
        return conclude(statistic, gather(statistic, used(statistic)));
    }

    private List<ResultTable> used(Statistic statistic) {
        return statistic.uses().stream().map(this::answer).toList();
    }

    /**
     * What the statistic's SQL gives, of which {@link #conclude} makes the answer. Calls may come from several threads.
     *
     * @param used the answers of those that it uses, in their order
     */
    public ResultTable gather(Statistic statistic, List<ResultTable> used) {
        Dataset<Row> rows;
        try {
            rows = rows(statistic, used);
        } catch (UsageException e) {
            if (facts == null) {
                throw e;
            }
            // It names a column that the facts leave out, a text; or it is at fault, and says so again.
            return new Queries(warehouse, snapshot, state, selection, null).gather(statistic, used);
        }
        return table(rows, SqlMistakes.naming(statistic.sql(), place(statistic), rows::collectAsList));
    }

    /** Writes the same answer as one Parquet file. */
    public void write(Statistic statistic, Path file) {
        Dataset<Row> rows = rows(statistic, used(statistic));
        List<Row> found = SqlMistakes.naming(statistic.sql(), place(statistic), rows::collectAsList);
        ResultTable answer = conclude(statistic, table(rows, found));
        ParquetFile.write(
                statistic.method() == null
                        ? views.session().createDataFrame(found, rows.schema())
                        : EngineRows.of(answer, views.session()),
                file);
    }

    private Dataset<Row> rows(Statistic statistic, List<ResultTable> used) {
        for (int i = 0; i < used.size(); i++) {
            views.know(statistic.uses().get(i), used.get(i));
        }
        return views.ask(statistic.sql(), place(statistic));
    }

    private static ResultTable table(Dataset<Row> rows, List<Row> found) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        found.forEach(row -> values.add(PlainValues.of(row)));
        return new ResultTable(Question.columns(rows), values);
    }

    /**
     * The answer from what the statistic's SQL gave, with its columns and checks verified.
     *
     * @throws CheckException where a check does not hold
     */
    public ResultTable conclude(Statistic statistic, ResultTable gathered) {
        ResultTable answer = statistic.conclude(gathered);
        List<String> faults = Statistics.faults(statistic, answer, total());
        if (!faults.isEmpty()) {
            throw new CheckException(faults);
        }
        return answer;
    }

    private static SqlPlace place(Statistic statistic) {
        return SqlPlace.ofFile(statistic.file(), statistic.sqlLine() - 1);
    }

    /**
     * Reads a question without answering it, so that what cannot be read is told before a long answer to what stands before it.
     *
     * @throws UsageException where the SQL is no question, or does what it may not
     */
    public void verify(String sql, SqlPlace place) {
        views.verify(sql, place);
    }

    /**
     * The answer of a question in SQL; only questions, nothing that changes a table.
     *
     * @throws UsageException where the SQL is no question or cannot be analysed
     */
    public Answer ask(String sql) {
        return ask(sql, SqlPlace.COMMAND_LINE);
    }

    /** The same of a question that stands somewhere else. */
    public Answer ask(String sql, SqlPlace place) {
        Dataset<Row> rows = views.ask(sql, place);
        Iterator<Row> found = SqlMistakes.naming(sql, place, rows::toLocalIterator);
        return new Answer(Question.columns(rows), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return SqlMistakes.naming(sql, place, found::hasNext);
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
    public void write(String sql, SqlPlace place, Path file) {
        Dataset<Row> rows = views.ask(sql, place);
        SqlMistakes.naming(sql, place, () -> {
            ParquetFile.write(rows, file);
            return file;
        });
    }
}
