package org.cablestats.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cablestats.query.Answer;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunCheck;
import org.jspecify.annotations.Nullable;

/** A question that has no answer. */
record NoRowsCheck(String name, String sql, String place) implements Check {
    /** Of rows that should not be there so many are shown. */
    private static final int ROWS = 3;

    private static final int LETTERS = 60;

    @Override
    public boolean isOfTime() {
        return TimeInSql.mayChange(sql);
    }

    @Override
    public RunCheck verdict(Facts facts) {
        Answer answer = facts.ask(sql);
        Iterator<List<@Nullable Object>> rows = answer.rows();
        List<String> lines = new ArrayList<>();
        while (rows.hasNext() && lines.size() < ROWS) {
            lines.add("  " + line(answer, rows.next()));
        }
        boolean areMore = rows.hasNext();
        return new RunCheck(
                "'" + name + "': " + (areMore ? "more than " : "") + Numbers.counted(lines.size(), "row"),
                areMore ? null : (Double) (double) lines.size(),
                "none",
                lines.isEmpty(),
                lines);
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
}
