package org.cablestats.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * SQL in which names of earlier states gave way to others; it knows which place of what somebody wrote each of its own stands for.
 *
 * @param written what somebody wrote
 * @param text what the engine is given
 */
record RewrittenSql(String written, String text, List<Change> changes) {
    /**
     * A part that gave way to another.
     *
     * @param from of what was written, its first character
     * @param to of what was written, behind its last one
     * @param begin of the text, the other's first character
     * @param end of the text, behind its last one
     */
    record Change(int from, int to, int begin, int end) {}

    /**
     * SQL in which names stand for themselves.
     *
     * @param travels all of the SQL, in their order
     * @param names what each gives way to
     */
    static RewrittenSql of(String written, List<TimeTravel> travels, Function<TimeTravel, String> names) {
        StringBuilder text = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        int done = 0;
        for (TimeTravel travel : travels) {
            // The engine counts characters beyond the basic plane as one.
            int from = written.offsetByCodePoints(0, travel.first());
            int to = written.offsetByCodePoints(0, travel.last() + 1);
            int begin = text.append(written, done, from).length();
            text.append("(`").append(names.apply(travel)).append("` AS `");
            text.append(travel.name()).append("`)");
            changes.add(new Change(from, to, begin, text.length()));
            done = to;
        }
        return new RewrittenSql(written, text.append(written.substring(done)).toString(), List.copyOf(changes));
    }

    /** A name that SQL does not have yet: one of its own, of a common table expression, would be asked in the place of a view. */
    static String nameBeside(String sql, String wanted) {
        String taken = sql.toLowerCase(Locale.ROOT);
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** A place of the text, told as that of what was written. */
    SqlPlace place(SqlPlace ofWritten) {
        return (problem, line, column) -> {
            if (line == 0) {
                return ofWritten.told(problem, 0, 0);
            }
            int at = writtenPlace(place(text, line, Math.max(1, column)));
            int lineStart = written.lastIndexOf('\n', at - 1) + 1;
            int writtenLine = 1
                    + (int) written.substring(0, lineStart)
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count();
            return ofWritten.told(problem, writtenLine, column == 0 ? 0 : 1 + written.codePointCount(lineStart, at));
        };
    }

    private static int place(String text, int line, int column) {
        int start = 0;
        for (int before = 1; before < line; before++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    /** What stands in a part that gave way is at fault from its beginning. */
    private int writtenPlace(int place) {
        int beside = 0;
        for (Change change : changes) {
            if (place < change.begin) {
                break;
            }
            if (place < change.end) {
                return change.from;
            }
            beside = change.to - change.end;
        }
        return place + beside;
    }
}
