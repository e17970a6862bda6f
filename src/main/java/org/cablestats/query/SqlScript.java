package org.cablestats.query;

import java.util.List;
import org.cablestats.fault.DisplayWidth;
import org.cablestats.fault.PrintableText;

/**
 * A text of SQL with any number of statements.
 *
 * @param name of the text for messages: a file, or the option that gave it
 */
public record SqlScript(String name, List<SqlStatement> statements) {
    /** The option that gives SQL on the command line, where its only statement stands before everybody's eyes. */
    public static final String ON_COMMAND_LINE = "-e";

    /** As much of a long line is shown before and behind the character that is at fault. */
    private static final int SHOWN = 60;

    /** The statements of a text. */
    public static SqlScript of(String name, String text) {
        return new SqlScript(name, SqlStatement.of(text));
    }

    /**
     * The place of one of its statements: {@code names.sql:7:12: statement 2: Cannot read the SQL}, and below it the line with a caret
     * where it is known which character is at fault. Of the only one on the command line the problem alone is told.
     */
    public SqlPlace place(SqlStatement statement) {
        if (statements.size() == 1 && name.equals(ON_COMMAND_LINE)) {
            return SqlPlace.COMMAND_LINE;
        }
        return place(name, statement, statements.size() > 1);
    }

    /** The place of a statement in a text of this name, with its number where that is wanted. */
    public static SqlPlace place(String name, SqlStatement statement, boolean isNumbered) {
        String number = isNumbered ? "statement " + statement.number() + ": " : "";
        return (problem, line, column) -> {
            int row = statement.line() + Math.max(1, line) - 1;
            int letter = line > 1 ? Math.max(1, column) : statement.column() + Math.max(1, column) - 1;
            String told = name + ":" + row + ":" + letter + ": " + number + problem;
            return line == 0 || column == 0 ? List.of(told) : shown(told, statement.sql(), line, column);
        };
    }

    /** A message, the line of SQL that it is about, and a caret below the character that is at fault. */
    public static List<String> shown(String message, String sql, int line, int column) {
        String whole = sql.lines().skip(line - 1L).findFirst().orElse("");
        int at = Math.min(column - 1, whole.length());
        int from = Math.max(0, at - SHOWN);
        String before = PrintableText.line(whole.substring(from, at));
        String behind = PrintableText.line(whole.substring(at, Math.min(whole.length(), at + SHOWN)));
        return List.of(message, "  " + before + behind, "  " + " ".repeat(DisplayWidth.of(before)) + "^");
    }
}
