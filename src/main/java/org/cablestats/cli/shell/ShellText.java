package org.cablestats.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cablestats.query.SqlSegment;
import org.cablestats.query.SqlStatement;

/**
 * What was typed, cut: statements end with a semicolon, commands begin a line with a backslash and end with it.
 *
 * @param pieces that are whole
 * @param rest a statement whose end is still to come; empty where there is none
 */
record ShellText(List<Piece> pieces, List<Sql> rest) {
    /** Words of other shells that everybody tries, alone on a line. */
    private static final Map<String, String> WORDS = Map.of("quit", "\\q", "exit", "\\q", "help", "\\?");

    /** A statement or a command. */
    sealed interface Piece {}

    record Sql(SqlStatement statement) implements Piece {}

    /**
     * A command, from its backslash to the end of its line.
     *
     * @param line of the text, from 1
     */
    record Command(String text, int line) implements Piece {}

    static ShellText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int number = 1;
        while (at < text.length()) {
            SqlSegment segment = SqlSegment.of(text, at);
            at = segment.next();
            if (segment.isEmpty()) {
                continue;
            }
            SqlStatement statement = SqlStatement.of(text, segment, number);
            int end = endOfLine(text, segment.start());
            String command = command(text.substring(segment.start(), end));
            if (!command.isEmpty()) {
                pieces.add(new Command(command, statement.line()));
                at = end;
            } else if (segment.isEnded()) {
                pieces.add(new Sql(statement));
                number++;
            } else {
                return new ShellText(List.copyOf(pieces), List.of(new Sql(statement)));
            }
        }
        return new ShellText(List.copyOf(pieces), List.of());
    }

    /** Whether nothing is still to come. */
    boolean isWhole() {
        return rest.isEmpty();
    }

    /** The pieces and, where no more will come, the rest. */
    List<Piece> all() {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(rest);
        return all;
    }

    /** The command of a line; empty where it is none. */
    private static String command(String line) {
        if (line.startsWith("\\")) {
            return line.strip();
        }
        return WORDS.getOrDefault(line.replace(';', ' ').strip().toLowerCase(Locale.ROOT), "");
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
