package org.cablestats.query;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.query.SqlTokens.Kind;
import org.cablestats.query.SqlTokens.Token;

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
    public static List<SqlStatement> of(String text) {
        List<SqlStatement> statements = new ArrayList<>();
        List<Token> tokens = SqlTokens.of(text).stream()
                .filter(token -> token.kind() != Kind.COMMENT || !token.isClosed())
                .toList();
        int first = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == Kind.END) {
                if (i > first) {
                    int start = tokens.get(first).start();
                    statements.add(at(text, start, tokens.get(i - 1).end(), statements.size() + 1));
                }
                first = i + 1;
            }
        }
        return List.copyOf(statements);
    }

    private static SqlStatement at(String text, int start, int end, int number) {
        int line = 1
                + (int) text.substring(0, start)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        int column = start - text.lastIndexOf('\n', start - 1);
        return new SqlStatement(text.substring(start, end), number, line, column);
    }
}
