package org.cablestats.cli.shell;

import java.util.List;
import org.cablestats.query.SqlPlace;
import org.cablestats.query.SqlScript;
import org.cablestats.query.SqlStatement;

/**
 * A question.
 *
 * @param name of the text in which it stands; empty where it was typed, and a caret says all
 */
record Asked(SqlStatement statement, String name) {
    String sql() {
        return statement.sql();
    }

    SqlPlace place() {
        if (!name.isEmpty()) {
            return SqlScript.place(name, statement, true);
        }
        return (problem, line, column) ->
                line == 0 || column == 0 ? List.of(problem) : SqlScript.shown(problem, statement.sql(), line, column);
    }
}
