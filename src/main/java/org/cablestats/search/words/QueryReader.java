package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.search.words.QueryToken.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a query from left to right; NEAR binds closest, then NOT, AND and OR. */
public final class QueryReader {
    /** Of NEAR alone: a sentence or two. */
    private static final int DISTANCE = 10;

    /** A person types fewer; more would take more than an index allows, or the program's stack. */
    private static final int MOST_TOKENS = 200;

    private final String query;
    private final List<QueryToken> tokens;
    private int next;

    private QueryReader(String query) {
        this.query = query;
        this.tokens = QueryToken.of(query);
    }

    /**
     * Reads words, {@code "words in a row"}, {@code heroin NEAR/5 border}, {@code AND}, {@code OR}, {@code NOT}, parentheses, and the
     * beginning of a word with an asterisk. Words without anything between them must all be there.
     *
     * @throws UsageException where it is none, with the place
     */
    public static Query read(String query) {
        return new QueryReader(query).read();
    }

    private Query read() {
        if (tokens.isEmpty()) {
            throw new UsageException("Invalid query: '" + query + "' (expected words, such as: heroin NEAR border)");
        }
        if (tokens.size() > MOST_TOKENS) {
            throw mistake(tokens.get(MOST_TOKENS), "at most " + MOST_TOKENS + " words and signs");
        }
        Query read = any();
        QueryToken rest = peek();
        if (rest != null) {
            throw mistake(rest, "a parenthesis before it that it closes");
        }
        return read;
    }

    private Query any() {
        List<Query> parts = new ArrayList<>(List.of(all()));
        while (takes(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Any(parts);
    }

    private Query all() {
        QueryToken first = peek();
        List<Query> parts = new ArrayList<>(List.of(part()));
        while (takes(Kind.AND) || isAtPart()) {
            parts.add(part());
        }
        Query all = parts.size() == 1 ? parts.get(0) : new Query.All(parts);
        if (first != null && !all.asksForWords()) {
            throw mistake(first, "with it, by AND, something that is looked for");
        }
        return all;
    }

    private boolean isAtPart() {
        QueryToken token = peek();
        return token != null && token.kind() != Kind.OR && token.kind() != Kind.CLOSE && token.kind() != Kind.NEAR;
    }

    private Query part() {
        if (!takes(Kind.NOT)) {
            return near();
        }
        Query missing = part();
        return missing instanceof Query.Not twice ? twice.part() : new Query.Not(missing);
    }

    private Query near() {
        Query one = one();
        QueryToken near = peek();
        if (!takes(Kind.NEAR) || near == null) {
            return one;
        }
        Query other = one();
        if (!(one instanceof Together.Row first) || !(other instanceof Together.Row second)) {
            throw mistake(near, "a word or a phrase on either side of it");
        }
        QueryToken again = peek();
        if (again != null && again.kind() == Kind.NEAR) {
            throw mistake(again, "AND or OR: NEAR holds two words or phrases together");
        }
        return new Together.Near(first, second, distance(near));
    }

    private int distance(QueryToken near) {
        if (near.text().equals("NEAR")) {
            return DISTANCE;
        }
        String number = near.text().substring("NEAR/".length());
        if (!number.matches("[1-9][0-9]{0,2}")) {
            throw mistake(near, "NEAR, or NEAR/1 to NEAR/999");
        }
        return Integer.parseInt(number);
    }

    private Query one() {
        QueryToken token = peek();
        if (token == null) {
            throw mistake(tokens.get(tokens.size() - 1), "a word or a phrase behind it");
        }
        next++;
        return switch (token.kind()) {
            case WORD, QUOTED -> TermReader.row(query, token);
            case OPEN -> closed(token, any());
            case CLOSE, AND, OR, NOT, NEAR -> throw mistake(token, "a word or a phrase before it");
        };
    }

    private Query closed(QueryToken open, Query inside) {
        if (!takes(Kind.CLOSE)) {
            throw mistake(open, "a parenthesis behind it that closes it");
        }
        return inside;
    }

    private @Nullable QueryToken peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private boolean takes(Kind kind) {
        QueryToken token = peek();
        boolean taken = token != null && token.kind() == kind;
        next += taken ? 1 : 0;
        return taken;
    }

    private UsageException mistake(QueryToken token, String expected) {
        return QueryToken.mistake(query, token.at(), token.text(), expected);
    }
}
