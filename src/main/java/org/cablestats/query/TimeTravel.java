package org.cablestats.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.analysis.RelationTimeTravel;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.Origin;
import org.apache.spark.sql.types.DataTypes;
import org.cablestats.fault.UsageException;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.jspecify.annotations.Nullable;

/**
 * Names in SQL that ask an earlier state: {@code cables VERSION AS OF 1}, {@code loads TIMESTAMP AS OF '2026-11-01'}. The engine's own
 * versions are Iceberg's, random ones of stored tables, and it knows none of views; so the name gives way to one that stands for the
 * same of that state, in parentheses and called as before, so that what may follow it, a sample or an alias, follows it still.
 *
 * @param name bare name of a table or view
 * @param choice the state, by its ordinal, or a day or time by whose end it was published
 * @param first place of its first character
 * @param last place of the last one of the whole
 * @param line of the SQL in which VERSION or TIMESTAMP stands, from 1
 * @param column of that line, from 1
 */
record TimeTravel(String name, SnapshotChoice choice, int first, int last, int line, int column) {
    private static final String EXPECTED = "(expected the number of a snapshot, a day or a time in quotes)";

    private static final Pattern SQL_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)Z?");

    /** All that SQL has, in its order. */
    static List<TimeTravel> in(LogicalPlan read, SqlPlace place) {
        List<TimeTravel> travels = new ArrayList<>();
        PlanParts.visit(read, node -> {
            if (node instanceof RelationTimeTravel travel) {
                travels.add(of(travel, place));
            }
            return true;
        });
        travels.sort(Comparator.comparingInt(TimeTravel::first));
        return travels;
    }

    private static TimeTravel of(RelationTimeTravel travel, SqlPlace place) {
        Origin end = travel.origin();
        if (!(travel.relation() instanceof UnresolvedRelation relation)
                || relation.multipartIdentifier().size() != 1) {
            throw fault(
                    "Cannot answer the SQL: VERSION AS OF and TIMESTAMP AS OF follow the bare name of a table or view",
                    end,
                    place);
        }
        String written = travel.version().isDefined()
                ? travel.version().get()
                : text(travel.timestamp().isDefined() ? travel.timestamp().get() : null);
        SnapshotChoice choice = SnapshotChoice.parse(dated(written))
                .orElseThrow(() -> fault("Invalid snapshot: '" + written + "' " + EXPECTED, end, place));
        return new TimeTravel(
                relation.multipartIdentifier().head().toLowerCase(Locale.ROOT),
                choice,
                (int) relation.origin().startIndex().get(),
                (int) end.stopIndex().get(),
                SqlMistakes.number(end.line(), 0),
                SqlMistakes.number(end.startPosition(), 1));
    }

    /** A time as SQL writes it, with a blank and without a zone, as one writes it elsewhere; anything else as it is. */
    private static String dated(String written) {
        Matcher time = SQL_TIME.matcher(written);
        return time.matches() ? time.group(1) + "T" + time.group(2) + "Z" : written;
    }

    /** Does something for it; what is wrong with that is told with its place. */
    <T> T at(SqlPlace place, Supplier<T> work) {
        try {
            return work.get();
        } catch (UsageException e) {
            UsageException placed = new UsageException(e.problems().stream()
                    .flatMap(problem -> place.told(problem, line, column).stream())
                    .toList());
            placed.initCause(e);
            throw placed;
        }
    }

    private static UsageException fault(String problem, Origin end, SqlPlace place) {
        return new UsageException(
                place.told(problem, SqlMistakes.number(end.line(), 0), SqlMistakes.number(end.startPosition(), 1)));
    }

    /** A text, date or time as one writes it; of anything else what it is, which is none. */
    private static String text(@Nullable Expression time) {
        if (time instanceof Cast cast) {
            return text(cast.child());
        }
        if (!(time instanceof Literal literal) || literal.value() == null) {
            return String.valueOf(time);
        }
        if (literal.dataType().equals(DataTypes.DateType)) {
            return LocalDate.ofEpochDay(((Number) literal.value()).longValue()).toString();
        }
        boolean isTime = literal.dataType().equals(DataTypes.TimestampType)
                || literal.dataType().equals(DataTypes.TimestampNTZType);
        return isTime
                ? Instant.EPOCH.plus((Long) literal.value(), ChronoUnit.MICROS).toString()
                : literal.value().toString();
    }
}
