package org.cablestats.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cablestats.load.Candidate;
import org.cablestats.query.Answer;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** What does not hold of a state: a message each, with what was found and what was expected. */
final class CheckFailures {
    /** Of rows that should not be there so many are shown. */
    private static final int ROWS = 3;

    private static final int LETTERS = 60;

    private final Facts facts;
    private final List<String> found = new ArrayList<>();

    private CheckFailures(Facts facts) {
        this.facts = facts;
    }

    static List<String> of(List<Check> checks, Facts facts) {
        CheckFailures failures = new CheckFailures(facts);
        checks.forEach(failures::check);
        return failures.found;
    }

    private void check(Check check) {
        if (check instanceof Check.Count count) {
            count(count);
        } else if (check instanceof Check.Filled filled) {
            filled(filled);
        } else if (check instanceof Check.Rejects rejects) {
            rejects(rejects);
        } else if (check instanceof Check.Drift drift) {
            drift(drift);
        } else if (check instanceof Check.Created created) {
            created(created);
        } else if (check instanceof Check.Loaded loaded) {
            loaded(loaded);
        } else if (check instanceof Check.NoRows noRows) {
            noRows(noRows);
        }
    }

    private void count(Check.Count check) {
        long rows = check.table().equals("cables") ? cables() : facts.count(check.table());
        if (check.minimum() != null && rows < check.minimum()) {
            add(check, "the " + check.table() + ": " + rows, "at least " + check.minimum());
        }
        if (check.maximum() != null && rows > check.maximum()) {
            add(check, "the " + check.table() + ": " + rows, "at most " + check.maximum());
        }
    }

    private void filled(Check.Filled check) {
        double share = cables() == 0 ? 0 : (double) facts.filled(check.column()) / cables();
        if (share < check.share()) {
            add(
                    check,
                    "column '" + check.column() + "': " + Share.roundedDown(share)
                            + " of the cables have a value in it",
                    "at least " + check.share());
        }
    }

    private void rejects(Check.Rejects check) {
        Candidate state = facts.state();
        long read = state.snapshot().counts().read();
        long rejected = check.reason() == null
                ? state.snapshot().counts().rejected()
                : state.rejects().getOrDefault(check.reason(), 0L);
        if (!check.limit().holds(rejected, read)) {
            String reason = check.reason() == null ? "" : " as " + check.reason();
            add(
                    check,
                    "the load: " + Numbers.whole(rejected) + " of " + Numbers.whole(read) + " records were rejected"
                            + reason,
                    "" + check.limit());
        }
    }

    private void drift(Check.Drift check) {
        Long before = facts.before(check.figure());
        if (before == null || before == 0) {
            return;
        }
        long now = Figures.of(check.figure(), facts.state().snapshot().counts(), cables());
        double drift = (double) (now - before) / before;
        Double limit = drift < 0 ? check.shrink() : check.grow();
        if (limit != null && Math.abs(drift) > limit) {
            String direction = drift < 0 ? " fewer" : " more";
            add(
                    check,
                    "the " + Figures.words(check.figure()) + ": " + Numbers.whole(now) + " after "
                            + Numbers.whole(before) + ", " + Share.percent(Math.abs(drift)) + direction,
                    "at most " + Share.percent(limit) + direction);
        }
    }

    private void created(Check.Created check) {
        LocalDate latest = facts.state().snapshot().latest();
        LocalDate earliest =
                check.since().at(facts.now()).atZone(ZoneOffset.UTC).toLocalDate();
        if (latest == null || latest.isBefore(earliest)) {
            add(check, "the newest cable: " + (latest == null ? "none has a date" : latest), earliest + " or later");
        }
    }

    private void loaded(Check.Loaded check) {
        Instant earliest = check.since().at(facts.now());
        Instant committed = facts.state().committed();
        if (committed != null && committed.isBefore(earliest)) {
            add(check, "the last load that changed something: " + committed, earliest + " or later");
        }
    }

    private void noRows(Check.NoRows check) {
        Answer answer = facts.ask(check.sql());
        Iterator<List<@Nullable Object>> rows = answer.rows();
        List<String> lines = new ArrayList<>();
        while (rows.hasNext() && lines.size() < ROWS) {
            lines.add("  " + line(answer, rows.next()));
        }
        if (!lines.isEmpty()) {
            String number = (rows.hasNext() ? "more than " : "") + Numbers.counted(lines.size(), "row");
            add(check, "'" + check.name() + "': " + number, "none");
            found.addAll(lines);
        }
    }

    private static String line(Answer answer, List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String value = String.valueOf(row.get(i)).replaceAll("\\s+", " ").strip();
            cells.add(answer.columns().get(i).name() + " "
                    + (value.length() > LETTERS ? value.substring(0, LETTERS) + "..." : value));
        }
        return String.join(", ", cells);
    }

    private long cables() {
        return facts.state().snapshot().cables();
    }

    private void add(Check check, String value, String expected) {
        found.add(check.place() + "Cannot accept " + value + " (expected " + expected + ")");
    }
}
