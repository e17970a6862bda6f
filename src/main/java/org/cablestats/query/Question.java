package org.cablestats.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable.Column;

/** SQL that asks and changes nothing. */
final class Question {
    private Question() {}

    /**
     * The rows of a question.
     *
     * @param place where the SQL stands, for messages
     * @throws UsageException where the SQL is no question, does what it may not, or cannot be analysed
     */
    static Dataset<Row> ask(SqlGate gate, Views views, String sql, SqlPlace place) {
        return SqlMistakes.naming(sql, place, () -> {
            LogicalPlan read = gate.read(parser -> parser.parsePlan(sql));
            return rows(gate, views, read, place);
        });
    }

    /**
     * The same of a question that may name earlier states.
     *
     * @param earlier makes the name known that a table or view of another state has here, and gives it
     */
    static Dataset<Row> ask(
            SqlGate gate, Views views, String sql, SqlPlace place, Function<TimeTravel, String> earlier) {
        LogicalPlan read = SqlMistakes.naming(sql, place, () -> gate.read(parser -> parser.parsePlan(sql)));
        List<TimeTravel> travels = TimeTravel.in(read, place);
        if (travels.isEmpty()) {
            return SqlMistakes.naming(sql, place, () -> rows(gate, views, read, place));
        }
        gate.pass(read, place);
        RewrittenSql here = RewrittenSql.of(sql, travels, earlier);
        return ask(gate, views, here.text(), here.place(place));
    }

    private static Dataset<Row> rows(SqlGate gate, Views views, LogicalPlan read, SqlPlace place) {
        gate.pass(read, place);
        views.make(read);
        Dataset<Row> rows = gate.rows(read);
        if (!(read instanceof Command)) {
            // A command is over by now; of a question nothing ran yet but what is constant.
            gate.pass(rows.queryExecution().analyzed(), place);
        }
        return rows;
    }

    /**
     * Reads a question without answering it: what it is made of may pass, but whether its names are known is not asked.
     *
     * @throws UsageException where the SQL is no question, or does what it may not
     */
    static void verify(SqlGate gate, String sql, SqlPlace place) {
        SqlMistakes.naming(sql, place, () -> {
            LogicalPlan read = gate.read(parser -> parser.parsePlan(sql));
            gate.pass(read, place);
            return read;
        });
    }

    /** The rows of the program's own SQL. */
    static Dataset<Row> rows(SqlGate gate, Views views, String sql) {
        return SqlMistakes.naming(sql, SqlPlace.COMMAND_LINE, () -> {
            LogicalPlan read = gate.read(parser -> parser.parsePlan(sql));
            views.make(read);
            return gate.rows(read);
        });
    }

    /**
     * Makes sure that a text is one condition, and no more: no end of it and another question after that.
     *
     * @throws UsageException where it is not
     */
    static void verifyCondition(SqlGate gate, String condition, SqlPlace place) {
        SqlMistakes.naming(condition, place, () -> gate.read(parser -> parser.parseExpression(condition)));
    }

    static List<Column> columns(Dataset<Row> rows) {
        return Arrays.stream(rows.schema().fields())
                .map(field -> new Column(field.name(), field.dataType().sql().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
