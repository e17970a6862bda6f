package org.cablestats.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.query.Relation;
import org.cablestats.query.SqlFunctions;
import org.cablestats.table.schema.StoredColumn;

/** What may stand where somebody types: in a statement names, functions and keywords, in a command what it takes. */
final class Completions {
    static final String COLUMNS = "columns";
    static final String FUNCTIONS = "functions";
    static final String KEYWORDS = "keywords";
    static final String RELATIONS = "tables and views";
    static final String OTHER_COLUMNS = "columns of others";
    static final String COMMANDS = "commands";
    static final String WORDS = "words";
    static final String FILES = "files";

    private static final List<String> SQL = List.of(
            "SELECT",
            "DISTINCT",
            "FROM",
            "WHERE",
            "GROUP BY",
            "HAVING",
            "ORDER BY",
            "LIMIT",
            "WITH",
            "AS",
            "JOIN",
            "LEFT JOIN",
            "RIGHT JOIN",
            "FULL JOIN",
            "CROSS JOIN",
            "LATERAL VIEW",
            "ON",
            "USING",
            "AND",
            "OR",
            "NOT",
            "IN",
            "BETWEEN",
            "LIKE",
            "ILIKE",
            "RLIKE",
            "IS NULL",
            "IS NOT NULL",
            "NULL",
            "TRUE",
            "FALSE",
            "CASE",
            "WHEN",
            "THEN",
            "ELSE",
            "END",
            "CAST(",
            "OVER (",
            "PARTITION BY",
            "UNION ALL",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "VALUES",
            "EXISTS",
            "DATE",
            "TIMESTAMP",
            "INTERVAL",
            "ASC",
            "DESC",
            "NULLS FIRST",
            "NULLS LAST",
            "FILTER (WHERE",
            "QUALIFY");

    /** What the commands take that is one of some words. */
    private final Map<String, List<String>> arguments;

    /**
     * Completions.
     *
     * @param arguments of commands that take one of some words, by the command
     */
    Completions(Map<String, List<String>> arguments) {
        this.arguments = arguments;
    }

    /**
     * What may stand somewhere.
     *
     * @param group what it is
     * @param meaning a few words on it; empty where it speaks for itself
     */
    record Choice(String text, String group, String meaning) {}

    /** What may stand at a place of a text, beginning as the word there begins; see {@link TypedPart#word}. */
    List<Choice> at(String text, int cursor) {
        TypedPart part = TypedPart.of(text, cursor);
        Stream<Choice> choices = part.isCommand() ? command(part) : statement(part);
        return choices.filter(choice -> isBegun(choice.text(), part.word()))
                .distinct()
                .toList();
    }

    private Stream<Choice> command(TypedPart part) {
        List<String> before = part.commandWords();
        if (before.isEmpty()) {
            return CommandWord.all().map(each -> new Choice(each.word(), COMMANDS, each.meaning()));
        }
        String command = before.get(0);
        if (CommandWord.all().anyMatch(each -> each.word().equals(command) && each.takesFile(before.size()))) {
            return FileNames.from(part.word()).map(name -> new Choice(name, FILES, ""));
        }
        if (before.size() > 1) {
            return Stream.empty();
        }
        if (command.equals(CommandWord.DESCRIBE.word())) {
            return relations();
        }
        return command.equals(CommandWord.FUNCTIONS.word())
                ? SqlFunctions.names().stream().map(name -> new Choice(name, FUNCTIONS, ""))
                : arguments.getOrDefault(command, List.of()).stream().map(word -> new Choice(word, WORDS, ""));
    }

    private static Stream<Choice> statement(TypedPart part) {
        if (part.isQuoted()) {
            return Stream.empty();
        }
        String qualifier = part.qualifier();
        if (qualifier != null) {
            return part.qualified(qualifier).stream().flatMap(relation -> columns(relation, COLUMNS));
        }
        if (part.asksForRelation()) {
            return relations();
        }
        List<Choice> choices = new ArrayList<>();
        part.relations().forEach(relation -> columns(relation, COLUMNS).forEach(choices::add));
        boolean isBegun = !part.word().isEmpty();
        if (isBegun) {
            SqlFunctions.names().forEach(name -> choices.add(new Choice(name + "(", FUNCTIONS, "")));
        }
        SQL.forEach(word -> choices.add(new Choice(inCaseOf(part.word(), word), KEYWORDS, "")));
        if (isBegun) {
            relations().forEach(choices::add);
            List<String> known = choices.stream().map(Choice::text).toList();
            Relation.ALL.stream()
                    .flatMap(relation -> relation.columns().stream().map(StoredColumn::name))
                    .distinct()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> choices.add(new Choice(name, OTHER_COLUMNS, "")));
        }
        return choices.stream();
    }

    private static Stream<Choice> relations() {
        return Relation.ALL.stream().map(relation -> new Choice(relation.name(), RELATIONS, ""));
    }

    private static Stream<Choice> columns(Relation relation, String group) {
        return relation.columns().stream()
                .map(column -> new Choice(column.name(), group, column.type().label()));
    }

    /** A keyword as the person types: small where the word begins so. */
    private static String inCaseOf(String word, String keyword) {
        boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        return isSmall ? keyword.toLowerCase(Locale.ROOT) : keyword;
    }

    private static boolean isBegun(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }
}
