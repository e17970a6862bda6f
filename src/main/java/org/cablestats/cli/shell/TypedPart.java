package org.cablestats.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.query.Relation;
import org.cablestats.query.SqlSegment;
import org.cablestats.query.SqlTokens;
import org.cablestats.query.SqlTokens.Kind;
import org.cablestats.query.SqlTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * The statement or command at the cursor.
 *
 * @param segment all of it
 * @param before what of it stands before the cursor
 * @param tokens the parts of that
 */
record TypedPart(String segment, String before, List<Token> tokens) {
    /** What a clause begins with. */
    private static final Set<String> CLAUSES = Set.of(
            "select",
            "from",
            "join",
            "where",
            "on",
            "using",
            "group",
            "having",
            "order",
            "limit",
            "union",
            "except",
            "intersect",
            "window",
            "qualify",
            "lateral");

    private static final Set<String> OF_RELATIONS = Set.of("from", "join");

    static TypedPart of(String text, int cursor) {
        int from = 0;
        SqlSegment segment = SqlSegment.of(text, 0);
        while (segment.isEnded() && segment.next() <= cursor) {
            from = segment.next();
            segment = SqlSegment.of(text, from);
        }
        String line = text.substring(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
        // A command is its line alone.
        String before = line.stripLeading().startsWith("\\") ? line : text.substring(Math.min(from, cursor), cursor);
        return new TypedPart(text.substring(from, segment.next()), before, SqlTokens.of(before));
    }

    boolean isCommand() {
        return before.stripLeading().startsWith("\\");
    }

    /** The words of a command before the one at the cursor. */
    List<String> commandWords() {
        String typed = before.stripLeading();
        List<String> words = List.of(typed.split("\\s+", -1));
        return words.subList(0, words.size() - 1);
    }

    /** The beginning of a word right before the cursor; empty where there is none. */
    String word() {
        if (isCommand()) {
            String[] words = before.stripLeading().split("\\s+", -1);
            return words[words.length - 1];
        }
        Token last = last(0);
        return last != null && last.kind() == Kind.WORD && last.end() == before.length() ? last.of(before) : "";
    }

    /** Whether the cursor is within a string, a quoted name or a comment. */
    boolean isQuoted() {
        Token last = last(0);
        if (last == null) {
            return false;
        }
        boolean isLineComment = last.kind() == Kind.COMMENT && last.of(before).startsWith("--");
        return !last.isClosed() || (isLineComment && last.end() == before.length());
    }

    /** The name before a point before the word: of {@code c.orig} {@code c}; null where there is none. */
    @Nullable String qualifier() {
        int behind = word().isEmpty() ? 0 : 1;
        Token point = last(behind);
        Token name = last(behind + 1);
        if (point == null || name == null || !point.of(before).equals(".") || !isName(name)) {
            return null;
        }
        return name(name, before);
    }

    /** The table or view that a qualifier stands for: one whose name it is, or which stands right before it, with AS or without. */
    Optional<Relation> qualified(String qualifier) {
        List<Token> all = SqlTokens.of(segment);
        return IntStream.range(0, all.size())
                .filter(i -> isName(all.get(i)) && name(all.get(i), segment).equalsIgnoreCase(qualifier))
                .mapToObj(i -> all.subList(Math.max(0, i - 2), i))
                .flatMap(List::stream)
                .filter(TypedPart::isName)
                .flatMap(token -> Relation.of(name(token, segment)).stream())
                .findFirst()
                .or(() -> Relation.of(qualifier));
    }

    /** The tables and views that the statement names, before and behind the cursor. */
    List<Relation> relations() {
        return SqlTokens.of(segment).stream()
                .filter(TypedPart::isName)
                .flatMap(token -> Relation.of(name(token, segment)).stream())
                .distinct()
                .toList();
    }

    /** Whether a table or view is to come: after FROM or JOIN, or a comma in such a clause. */
    boolean asksForRelation() {
        int behind = word().isEmpty() ? 0 : 1;
        Token previous = last(behind);
        if (previous == null) {
            return false;
        }
        String text = previous.of(before).toLowerCase(Locale.ROOT);
        return OF_RELATIONS.contains(text)
                || (text.equals(",") && OF_RELATIONS.contains(clause(tokens.size() - behind)));
    }

    /** The word that began the clause in which a part stands. */
    private String clause(int place) {
        for (int i = place - 1; i >= 0; i--) {
            String text = tokens.get(i).of(before).toLowerCase(Locale.ROOT);
            if (CLAUSES.contains(text)) {
                return text;
            }
        }
        return "";
    }

    private @Nullable Token last(int behind) {
        int place = tokens.size() - 1 - behind;
        return place < 0 ? null : tokens.get(place);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.NAME;
    }

    private static String name(Token token, String text) {
        return token.of(text).replace("`", "");
    }
}
