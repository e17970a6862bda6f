package org.cablestats.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text of SQL, told apart as the engine's own lexer does, which a test holds this one against: a prompt must know
 * where a statement ends before the engine has started, and of texts that are not finished.
 */
public final class SqlTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** What a part is. */
    public enum Kind {
        /** A keyword, a name without quotes, or a number. */
        WORD,
        /** A name between backquotes. */
        NAME,
        STRING,
        COMMENT,
        /** The semicolon after a statement. */
        END,
        /** Any other character that is no white space; the beginning or end of a hint. */
        SIGN
    }

    /**
     * A part of a text.
     *
     * @param start of its first character
     * @param end behind its last one
     * @param isClosed whether it has an end of its own: not so a string without the second quote
     */
    public record Token(Kind kind, int start, int end, boolean isClosed) {
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** The parts of a text, in their order; white space is none. */
    public static List<Token> of(String text) {
        SqlTokens tokens = new SqlTokens(text, 0);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return List.copyOf(tokens.tokens);
    }

    /** Those from a place on, up to the first end of a statement. */
    static List<Token> upToEnd(String text, int from) {
        SqlTokens tokens = new SqlTokens(text, from);
        while (tokens.at < text.length() && !tokens.hasEnded()) {
            tokens.next();
        }
        return List.copyOf(tokens.tokens);
    }

    private boolean hasEnded() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.END;
    }

    private void next() {
        char letter = text.charAt(at);
        if (Character.isWhitespace(letter)) {
            at++;
        } else if (text.startsWith("--", at)) {
            add(Kind.COMMENT, endOfLine(), true);
        } else if (opensComment(at)) {
            bracketedComment();
        } else if ((letter == 'r' || letter == 'R') && isQuote(at + 1)) {
            quoted(Kind.STRING, at + 2, text.charAt(at + 1), Quoting.RAW);
        } else if (letter == '\'' || letter == '"') {
            quoted(Kind.STRING, at + 1, letter, Quoting.ESCAPED);
        } else if (letter == '`') {
            quoted(Kind.NAME, at + 1, letter, Quoting.DOUBLED);
        } else if (isOfWord(at)) {
            add(Kind.WORD, endOfWord(), true);
        } else if (text.startsWith("/*+", at)) {
            add(Kind.SIGN, at + 3, true);
        } else if (text.startsWith("*/", at)) {
            add(Kind.SIGN, at + 2, true);
        } else {
            add(letter == ';' ? Kind.END : Kind.SIGN, at + 1, true);
        }
    }

    /** How a quote stands within quotes. */
    private enum Quoting {
        RAW,
        DOUBLED,
        ESCAPED
    }

    private void quoted(Kind kind, int from, char quote, Quoting quoting) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && quoting == Quoting.ESCAPED) {
                i++;
            } else if (letter == quote) {
                boolean isDoubled = quoting != Quoting.RAW && i + 1 < text.length() && text.charAt(i + 1) == quote;
                if (!isDoubled) {
                    add(kind, i + 1, true);
                    return;
                }
                i++;
            }
        }
        add(kind, text.length(), false);
    }

    /** Comments stand within comments; a hint is none. */
    private void bracketedComment() {
        int depth = 1;
        for (int i = at + 2; i < text.length(); i++) {
            if (opensComment(i)) {
                depth++;
                i++;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i++;
            }
            if (depth == 0) {
                add(Kind.COMMENT, i + 1, true);
                return;
            }
        }
        add(Kind.COMMENT, text.length(), false);
    }

    private boolean opensComment(int place) {
        return text.startsWith("/*", place) && !text.startsWith("/*+", place);
    }

    /** A backslash before the line's end takes in the next line. */
    private int endOfLine() {
        int end = text.indexOf('\n', at);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && isOfWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isOfWord(int place) {
        return Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '_';
    }

    private boolean isQuote(int place) {
        return place < text.length() && (text.charAt(place) == '\'' || text.charAt(place) == '"');
    }

    private void add(Kind kind, int end, boolean isClosed) {
        tokens.add(new Token(kind, at, end, isClosed));
        at = end;
    }
}
