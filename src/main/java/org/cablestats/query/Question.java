package org.cablestats.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.cablestats.fault.UsageException;
import org.cablestats.statistic.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** SQL that asks and changes nothing. */
final class Question {
    /** Of the SQL standard: not supported, a count of rows, a value, an access rule or a syntax, and what raise_error raises. */
    private static final Set<String> MISTAKES = Set.of("0A", "21", "22", "42", "P0");

    private Question() {}

    /**
     * The rows of a question.
     *
     * @param place to name in messages: a file and the line before the SQL's first, or the option that gave it
     * @throws UsageException where the SQL is no question, does what it may not, or cannot be analysed
     */
    static Dataset<Row> ask(SqlGate gate, String sql, Place place) {
        try {
            LogicalPlan read = parser(gate).parsePlan(sql);
            gate.pass(read, place);
            Dataset<Row> rows = gate.session().sql(sql);
            if (!(read instanceof Command)) {
                // A command is over by now; of a question nothing ran yet but what is constant.
                gate.pass(rows.queryExecution().analyzed(), place);
            }
            return rows;
        } catch (AnalysisException e) {
            throw mistake(e, place);
        }
    }

    /**
     * Makes sure that a text is one condition, and no more: no end of it and another question after that.
     *
     * @throws UsageException where it is not
     */
    static void verifyCondition(SqlGate gate, String condition, Place place) {
        try {
            parser(gate).parseExpression(condition);
        } catch (AnalysisException e) {
            throw mistake(e, place);
        }
    }

    private static ParserInterface parser(SqlGate gate) {
        return ((org.apache.spark.sql.classic.SparkSession) gate.session())
                .sessionState()
                .sqlParser();
    }

    /**
     * Works on the rows of a question.
     *
     * @throws UsageException where the SQL fails on a value: a division by nought, a text that is no number; or where what is done
     *     with its columns is not possible
     */
    static <T> T work(Supplier<T> work, Place place) {
        try {
            return work.get();
        } catch (Exception e) {
            // The engine throws analysis exceptions, which are checked, without declaring them.
            if (e instanceof AnalysisException mistake) {
                throw mistake(mistake, place);
            }
            Throwable mistake = mistake(e);
            if (mistake != null) {
                throw new UsageException(
                        place.at(1) + "Cannot answer the SQL: " + firstLine(String.valueOf(mistake.getMessage())), e);
            }
            throw e;
        }
    }

    /** What the SQL did wrong, where that is why it failed: the engine says so by the class of its SQLSTATE. */
    private static @Nullable Throwable mistake(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SparkThrowable known && MISTAKES.contains(stateClass(known))) {
                return cause;
            }
        }
        return null;
    }

    private static String stateClass(SparkThrowable fault) {
        String state = fault.getSqlState();
        return state == null ? "" : state.substring(0, 2);
    }

    /** Names and SQL types. */
    static List<Column> columns(Dataset<Row> rows) {
        return Arrays.stream(rows.schema().fields())
                .map(field -> new Column(field.name(), field.dataType().sql().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static UsageException mistake(AnalysisException e, Place place) {
        int line = e.line().isDefined() ? (int) e.line().get() : 1;
        String verb = e instanceof ParseException ? "read" : "answer";
        return new UsageException(
                place.at(line) + "Cannot " + verb + " the SQL: " + firstLine(e.getSimpleMessage()), e);
    }

    // Spark's first line says what is wrong and what was near; the rest repeats the query and its plan.
    private static String firstLine(String message) {
        return message.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; line \\d+ pos \\d+.*", "")
                .strip();
    }

    /**
     * Where a piece of SQL stands.
     *
     * @param file path; empty for SQL of the command line
     * @param linesBefore lines of the file before the SQL's first
     */
    record Place(String file, int linesBefore) {
        static final Place COMMAND_LINE = new Place("", 0);

        String at(int line) {
            return file.isEmpty() ? "" : file + ":" + (linesBefore + line) + ": ";
        }
    }
}
