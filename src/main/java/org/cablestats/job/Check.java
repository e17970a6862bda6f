package org.cablestats.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
import org.cablestats.load.Candidate;
import org.cablestats.query.Answer;
import org.cablestats.query.View;
import org.cablestats.result.Numbers;
import org.cablestats.source.record.RejectReason;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/** What must hold: of a load before it is published, or of what is there. */
public sealed interface Check {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}. */
    String place();

    /** What does not hold of a state: a message with what was found and what was expected, and lines below it. */
    List<String> failures(Facts facts);

    /** What it names and nobody defines: a message, with its place. */
    default List<String> faults() {
        return List.of();
    }

    /** What does not hold of a state. */
    static List<String> failures(List<Check> checks, Facts facts) {
        return checks.stream().flatMap(check -> check.failures(facts).stream()).toList();
    }

    /** Whether it may hold another time of what it does not hold of now, or the other way round. */
    default boolean isOfTime() {
        return false;
    }

    /** That one of some is. */
    static Optional<String> ofTime(List<Check> checks) {
        return checks.stream()
                .filter(Check::isOfTime)
                .findFirst()
                .map(check -> check.place() + "a check asks for the time, or for chance");
    }

    private static List<String> failure(Check check, String value, String expected) {
        return List.of(check.place() + "Cannot accept " + value + " (expected " + expected + ")");
    }

    private static List<String> unknown(Check check, String what, String word, List<String> known) {
        if (known.contains(word)) {
            return List.of();
        }
        String suggestion = Suggestion.of(word, known);
        String expected = suggestion.isEmpty() ? " (expected one of " + String.join(", ", known) + ")" : suggestion;
        return List.of(check.place() + "Cannot find " + what + expected);
    }

    /** The rows of a table, of rejects, duplicates and ignored files those of the load; null for no bound. */
    record Count(
            String table,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            String place) implements Check {
        private static final List<String> TABLES = Stream.concat(
                        Arrays.stream(StoredTable.values()).map(StoredTable::label),
                        Arrays.stream(View.values()).map(View::label))
                .toList();

        @Override
        public List<String> failures(Facts facts) {
            long rows = table.equals("cables") ? facts.cables() : facts.count(table);
            if (minimum != null && rows < minimum) {
                return failure(this, "the " + table + ": " + rows, "at least " + minimum);
            }
            return maximum != null && rows > maximum
                    ? failure(this, "the " + table + ": " + rows, "at most " + maximum)
                    : List.of();
        }

        @Override
        public List<String> faults() {
            return unknown(this, "table '" + table + "'", table, TABLES);
        }
    }

    /** How many cables have a value in a column: at least this share of them, 0 to 1. */
    record Filled(String column, double share, String place) implements Check {
        @Override
        public List<String> failures(Facts facts) {
            double found = facts.cables() == 0 ? 0 : (double) facts.filled(column) / facts.cables();
            String value = "column '" + column + "': " + Share.roundedDown(found) + " of the cables have a value in it";
            return found < share ? failure(this, value, "at least " + share) : List.of();
        }

        @Override
        public List<String> faults() {
            List<String> columns =
                    CableColumns.ALL.stream().map(CableColumn::name).toList();
            return unknown(this, "column '" + column + "' of cables", column, columns);
        }
    }

    /** The rejects of the load for a reason; null for any. */
    record Rejects(@Nullable String reason, RejectLimit limit, String place) implements Check {
        @Override
        public List<String> failures(Facts facts) {
            Candidate state = facts.state();
            long read = state.snapshot().counts().read();
            long rejected = reason == null
                    ? state.snapshot().counts().rejected()
                    : state.rejects().getOrDefault(reason, 0L);
            String value = "the load: " + Numbers.whole(rejected) + " of " + Numbers.whole(read)
                    + " records were rejected" + (reason == null ? "" : " as " + reason);
            return limit.holds(rejected, read) ? List.of() : failure(this, value, limit.toString());
        }

        @Override
        public List<String> faults() {
            List<String> reasons = Arrays.stream(RejectReason.values())
                    .map(RejectReason::label)
                    .toList();
            return reason == null ? List.of() : unknown(this, "reason '" + reason + "' of rejects", reason, reasons);
        }
    }

    /**
     * How far a figure of the load is from that of the load before.
     *
     * @param figure cables, read, duplicate or rejected
     * @param shrink most that it may lose, as a share of what it was; null for all
     * @param grow most that it may gain, as a share of what it was; null for any
     */
    record Drift(
            String figure,
            @Nullable Double shrink,
            @Nullable Double grow,
            String place) implements Check {
        /** As the table {@code loads} has them. */
        private static final List<String> FIGURES = List.of("cables", "read", "duplicate", "rejected");

        @Override
        public List<String> failures(Facts facts) {
            Long before = facts.before(figure);
            if (before == null || before == 0) {
                return List.of();
            }
            long now = figure(figure, facts.state().snapshot().counts(), facts.cables());
            double drift = (double) (now - before) / before;
            Double limit = drift < 0 ? shrink : grow;
            if (limit == null || Math.abs(drift) <= limit) {
                return List.of();
            }
            String direction = drift < 0 ? " fewer" : " more";
            String value = "the " + (figure.equals("cables") ? figure : figure + " records") + ": " + Numbers.whole(now)
                    + " after " + Numbers.whole(before) + ", " + Share.percent(Math.abs(drift)) + direction;
            return failure(this, value, "at most " + Share.percent(limit) + direction);
        }

        @Override
        public List<String> faults() {
            return unknown(this, "figure '" + figure + "' of a load", figure, FIGURES);
        }

        /** A figure of a load and of the cables after it. */
        static long figure(String word, LoadCounts counts, long cables) {
            return switch (word) {
                case "cables" -> cables;
                case "read" -> counts.read();
                case "duplicate" -> counts.duplicate();
                case "rejected" -> counts.rejected();
                default -> throw new IllegalArgumentException("No figure of a load: " + word);
            };
        }
    }

    /** The day of the newest cable. */
    record Created(Deadline since, String place) implements Check {
        @Override
        public boolean isOfTime() {
            return since.age() != null;
        }

        @Override
        public List<String> failures(Facts facts) {
            LocalDate latest = facts.state().snapshot().latest();
            LocalDate earliest = since.at(facts.now()).atZone(ZoneOffset.UTC).toLocalDate();
            return latest == null || latest.isBefore(earliest)
                    ? failure(
                            this,
                            "the newest cable: " + (latest == null ? "none has a date" : latest),
                            earliest + " or later")
                    : List.of();
        }
    }

    /** When the last load that changed something was published. */
    record Loaded(Deadline since, String place) implements Check {
        @Override
        public boolean isOfTime() {
            return since.age() != null;
        }

        @Override
        public List<String> failures(Facts facts) {
            Instant earliest = since.at(facts.now());
            Instant dated = facts.state().dated();
            return dated != null && dated.isBefore(earliest)
                    ? failure(this, "the last load that changed something: " + dated, earliest + " or later")
                    : List.of();
        }
    }

    /** A question that has no answer. */
    record NoRows(String name, String sql, String place) implements Check {
        /** Of rows that should not be there so many are shown. */
        private static final int ROWS = 3;

        private static final int LETTERS = 60;

        @Override
        public boolean isOfTime() {
            return TimeInSql.mayChange(sql);
        }

        @Override
        public List<String> failures(Facts facts) {
            Answer answer = facts.ask(sql);
            Iterator<List<@Nullable Object>> rows = answer.rows();
            List<String> lines = new ArrayList<>();
            while (rows.hasNext() && lines.size() < ROWS) {
                lines.add("  " + line(answer, rows.next()));
            }
            if (lines.isEmpty()) {
                return List.of();
            }
            String number = (rows.hasNext() ? "more than " : "") + Numbers.counted(lines.size(), "row");
            lines.addAll(0, failure(this, "'" + name + "': " + number, "none"));
            return lines;
        }

        private static String line(Answer answer, List<@Nullable Object> row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String value =
                        String.valueOf(row.get(i)).replaceAll("\\s+", " ").strip();
                cells.add(answer.columns().get(i).name() + " "
                        + (value.length() > LETTERS ? value.substring(0, LETTERS) + "..." : value));
            }
            return String.join(", ", cells);
        }
    }
}
