package org.cablestats.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.trees.SQLQueryContext;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;
import scala.Option;

/** What is wrong with SQL that fails. */
final class SqlMistakes {
    /**
     * Of the SQL standard: not supported, a count of rows, a value, a key, an access rule or a syntax, a limit, and what raise_error
     * raises.
     */
    private static final Set<String> MISTAKES = Set.of("0A", "21", "22", "23", "42", "54", "P0");

    private SqlMistakes() {}

    interface Work<T> {
        T get() throws AnalysisException;
    }

    /**
     * Reads, analyses or answers SQL.
     *
     * @param sql as the engine is given it
     * @param place where it stands
     * @throws UsageException where the SQL cannot be read or analysed, where it fails on a value: a division by zero, a text that is no
     *     number; or where what is done with its columns is not possible
     */
    static <T> T naming(String sql, SqlPlace place, Work<T> work) {
        try {
            return work.get();
        } catch (AnalysisException e) {
            String verb = e instanceof ParseException ? "read" : "answer";
            throw mistake(
                    place.told(
                            "Cannot " + verb + " the SQL: " + firstLine(e.getSimpleMessage()),
                            number(e.line(), 0),
                            number(e.startPosition(), 1)),
                    e);
        } catch (StackOverflowError e) {
            throw mistake(place.told("Cannot answer the SQL: it is nested too deeply", 0, 0), e);
        } catch (Exception e) {
            // The engine throws checked exceptions without declaring them.
            Throwable mistake = mistake(e);
            if (mistake != null) {
                String problem = "Cannot answer the SQL: " + firstLine(String.valueOf(mistake.getMessage()));
                SQLQueryContext context = context(mistake, sql);
                throw mistake(
                        context == null
                                ? place.told(problem, 0, 0)
                                : place.told(problem, number(context.line(), 0), number(context.startPosition(), 1)),
                        e);
            }
            throw e;
        }
    }

    private static UsageException mistake(List<String> told, Throwable cause) {
        UsageException mistake = new UsageException(told);
        mistake.initCause(cause);
        return mistake;
    }

    /** What the engine counts from a number on, counted from one; 0 where it does not say. */
    static int number(Option<?> counted, int beside) {
        return counted.isDefined() ? (int) counted.get() + beside : 0;
    }

    /** The part of this SQL, and of none that it is made of, that failed on a value; null where the engine does not say. */
    private static @Nullable SQLQueryContext context(Throwable mistake, String sql) {
        if (!(mistake instanceof SparkThrowable known)) {
            return null;
        }
        return Stream.of(known.getQueryContext())
                .filter(SQLQueryContext.class::isInstance)
                .map(SQLQueryContext.class::cast)
                .filter(context -> context.sqlText().contains(sql))
                .findFirst()
                .orElse(null);
    }

    /** What the SQL did wrong, where that is why it failed: the engine says so by the class of its SQLSTATE. */
    private static @Nullable Throwable mistake(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            boolean isOfState = cause instanceof SparkThrowable known && MISTAKES.contains(stateClass(known));
            // What functions without a SQLSTATE say of their arguments.
            if (isOfState || cause instanceof IllegalArgumentException) {
                return cause;
            }
        }
        return null;
    }

    private static String stateClass(SparkThrowable fault) {
        String state = fault.getSqlState();
        return state == null ? "" : state.substring(0, 2);
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
}
