package org.cablestats.statistic;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.method.MethodCall;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: one SQL file with a header.
 *
 * @param name file name without {@code .sql}, for example {@code cables-by-origin}
 * @param title a few words
 * @param question what it answers, in a sentence
 * @param row what one row stands for
 * @param columns declared columns, in order
 * @param checks what must hold of every answer
 * @param method what concludes from the rows of the SQL; null where they are the answer
 * @param uses those whose answers the SQL reads, each as a table; they use none themselves
 * @param telling how a row is told that differs by more than chance; null where none is
 * @param selects the columns whose values say which cables a row counts, some of {@link #SELECTING}; empty where none do
 * @param sql one SELECT without parameters, with a total ORDER BY
 * @param file path for messages
 * @param sqlLine line of the file on which {@code sql} starts
 */
public record Statistic(
        String name,
        String title,
        String question,
        String row,
        List<DeclaredColumn> columns,
        List<ResultCheck> checks,
        @Nullable MethodCall method,
        List<Statistic> uses,
        @Nullable Telling telling,
        List<String> selects,
        String sql,
        String file,
        int sqlLine) {
    /** Columns that a selection of cables can be narrowed by; the last two are reference ids, of one cable each. */
    public static final List<String> SELECTING =
            List.of("origin", "country_code", "classification", "topic_id", "month", "id", "cited_cable");

    public Statistic {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        uses = List.copyOf(uses);
        selects = List.copyOf(selects);
    }

    /** A statistic whose rows do not say which cables they count. */
    public Statistic(
            String name,
            String title,
            String question,
            String row,
            List<DeclaredColumn> columns,
            List<ResultCheck> checks,
            @Nullable MethodCall method,
            List<Statistic> uses,
            @Nullable Telling telling,
            String sql,
            String file,
            int sqlLine) {
        this(name, title, question, row, columns, checks, method, uses, telling, List.of(), sql, file, sqlLine);
    }

    /** A statistic that uses no other and tells nothing. */
    public Statistic(
            String name,
            String title,
            String question,
            String row,
            List<DeclaredColumn> columns,
            List<ResultCheck> checks,
            @Nullable MethodCall method,
            String sql,
            String file,
            int sqlLine) {
        this(name, title, question, row, columns, checks, method, List.of(), null, sql, file, sqlLine);
    }

    /** What readers of a report see of it: title, question, and the sentences that tell a row. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title, question), telling == null ? Stream.empty() : telling.templates());
    }

    /** The same with these texts translated. */
    public Statistic told(UnaryOperator<String> translate) {
        return new Statistic(
                name,
                translate.apply(title),
                translate.apply(question),
                row,
                columns,
                checks,
                method,
                uses,
                telling == null ? null : telling.told(translate),
                selects,
                sql,
                file,
                sqlLine);
    }

    /** Those that it uses, and itself. */
    public List<Statistic> withUsed() {
        return Stream.concat(uses.stream(), Stream.of(this)).toList();
    }

    /** The name under which the SQL of those that use it finds its answer: {@code bursts_by_topic}. */
    public String table() {
        return name.replace('-', '_');
    }

    /**
     * The answer, of the rows that the SQL gave.
     *
     * @throws UsageException where they lack a column that the method reads, or have a value that it cannot take
     */
    public ResultTable conclude(ResultTable gathered) {
        if (method == null) {
            return gathered;
        }
        try {
            return method.conclude(gathered);
        } catch (UsageException e) {
            throw new UsageException(
                    e.problems().stream().map(problem -> file + ": " + problem).toList());
        }
    }

    /** Whose quotient a column is; null where it is none of the method's shares. */
    public @Nullable Ratio ratio(String column) {
        return method == null ? null : method.ratio(column);
    }

    /**
     * A declared column.
     *
     * @param name snake_case
     * @param type SQL type
     * @param meaning what it holds, for readers
     * @param unit what its numbers count or measure
     */
    public record DeclaredColumn(String name, String type, String meaning, Unit unit) {
        /** A column that declares no unit: {@code cables} counts cables, {@code words} words. */
        public DeclaredColumn(String name, String type, String meaning) {
            this(name, type, meaning, Unit.ofColumn(name));
        }

        /** Whether it holds numbers. */
        public boolean isNumber() {
            return new ResultTable.Column(name, type).isNumber();
        }

        DeclaredColumn in(Unit other) {
            return new DeclaredColumn(name, type, meaning, other);
        }
    }
}
