package org.cablestats.query;

import java.util.Set;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Question.Place;
import org.jspecify.annotations.Nullable;

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
     * @throws UsageException where the SQL cannot be read or analysed, where it fails on a value: a division by zero, a text that is no
     *     number; or where what is done with its columns is not possible
     */
    static <T> T naming(Place place, Work<T> work) {
        try {
            return work.get();
        } catch (AnalysisException e) {
            int line = e.line().isDefined() ? (int) e.line().get() : 1;
            String verb = e instanceof ParseException ? "read" : "answer";
            throw new UsageException(
                    place.at(line) + "Cannot " + verb + " the SQL: " + firstLine(e.getSimpleMessage()), e);
        } catch (StackOverflowError e) {
            throw new UsageException(place.at(1) + "Cannot answer the SQL: it is nested too deeply", e);
        } catch (Exception e) {
            // The engine throws checked exceptions without declaring them.
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
