package org.cablestats.query;

import java.util.List;
import org.cablestats.query.SqlTokens.Kind;
import org.cablestats.query.SqlTokens.Token;

/**
 * What stands in a text up to the next semicolon.
 *
 * @param start of the first part that is no comment
 * @param end behind the last such part; the start where there is none
 * @param next where the rest of the text begins
 * @param isEnded whether there is a semicolon
 */
public record SqlSegment(int start, int end, int next, boolean isEnded) {
    /** The segment that begins at a place. */
    public static SqlSegment of(String text, int from) {
        List<Token> tokens = SqlTokens.upToEnd(text, from);
        boolean isEnded = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.END;
        int next = isEnded ? tokens.get(tokens.size() - 1).end() : text.length();
        List<Token> parts = tokens.stream()
                .filter(token -> token.kind() != Kind.END && (token.kind() != Kind.COMMENT || !token.isClosed()))
                .toList();
        return parts.isEmpty()
                ? new SqlSegment(next, next, next, isEnded)
                : new SqlSegment(
                        parts.get(0).start(), parts.get(parts.size() - 1).end(), next, isEnded);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
