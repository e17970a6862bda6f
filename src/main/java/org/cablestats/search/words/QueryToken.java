package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.UsageException;

/**
 * A part of a query as it is typed.
 *
 * @param text a word with whatever stands in it, or what stands between quotation marks
 * @param at place of its first character, from 0
 */
record QueryToken(Kind kind, String text, int at) {
    enum Kind {
        WORD,
        QUOTED,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR
    }

    private static final String SIGNS = "\"()";

    /** Takes a query apart. */
    static List<QueryToken> of(String query) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (Character.isWhitespace(sign)) {
                at++;
            } else if (sign == '"') {
                int end = query.indexOf('"', at + 1);
                if (end < 0) {
                    throw mistake(query, at, "\"", "a second one that ends the phrase");
                }
                tokens.add(new QueryToken(Kind.QUOTED, query.substring(at + 1, end), at + 1));
                at = end + 1;
            } else {
                int end = isSign(sign) ? at + 1 : wordEnd(query, at);
                String text = query.substring(at, end);
                tokens.add(new QueryToken(kind(text), text, at));
                at = end;
            }
        }
        return tokens;
    }

    private static boolean isSign(char letter) {
        return SIGNS.indexOf(letter) >= 0;
    }

    private static int wordEnd(String query, int start) {
        int end = start;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && !isSign(query.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Only capitals are operators: {@code and} is a word. */
    private static Kind kind(String text) {
        return switch (text) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> text.equals("NEAR") || text.startsWith("NEAR/") ? Kind.NEAR : Kind.WORD;
        };
    }

    /** What is wrong at a place. */
    static UsageException mistake(String query, int at, String text, String expected) {
        return new UsageException("Invalid query: '" + text + "' at character " + (at + 1) + " of '" + query
                + "' (expected " + expected + ")");
    }
}
