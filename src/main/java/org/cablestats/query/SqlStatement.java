package org.cablestats.query;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a text of SQL, from its first word to its last.
 *
 * @param sql without the semicolon, and the comments before and behind it
 * @param number among the statements of the text, from 1
 * @param line of the text in which it begins, from 1
 * @param column of that line, from 1
 */
public record SqlStatement(String sql, int number, int line, int column) {
    /** The statements of a text: what stands between semicolons, where that is more than comments. The last one needs none. */
    static List<SqlStatement> of(String text) {
        List<SqlStatement> statements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            SqlSegment segment = SqlSegment.of(text, at);
            if (!segment.isEmpty()) {
                statements.add(of(text, segment, statements.size() + 1));
            }
            at = segment.next();
        }
        return List.copyOf(statements);
    }

    /** The statement of a segment that has one. */
    public static SqlStatement of(String text, SqlSegment segment, int number) {
        int start = segment.start();
        int line = 1
                + (int) text.chars()
                        .limit(start)
                        .filter(letter -> letter == '\n')
                        .count();
        return new SqlStatement(
                text.substring(start, segment.end()), number, line, start - text.lastIndexOf('\n', start - 1));
    }

    /** The same in a text that has more before it. */
    public SqlStatement behind(int statements, int lines) {
        return new SqlStatement(sql, number + statements, line + lines, column);
    }
}
