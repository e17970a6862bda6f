package org.cablestats.cli.command;

import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.SqlPlace;
import org.cablestats.query.SqlScript;
import org.cablestats.query.SqlStatement;

/** The answers of questions in SQL, one after another. */
record Answers(Queries queries, SqlScript script, ResultOptions options, Console console) {
    /**
     * Reads all of them, and then answers each.
     *
     * @throws UsageException where some cannot be read, all of these at once; where one cannot be answered
     */
    void give() {
        if (script.statements().size() > 1) {
            Problems mistakes = new Problems();
            script.statements()
                    .forEach(statement -> mistakes.collected(() -> {
                        queries.verify(statement.sql(), script.place(statement));
                        return statement;
                    }));
            mistakes.throwIfAny();
        }
        for (SqlStatement statement : script.statements()) {
            give(statement);
        }
    }

    private void give(SqlStatement statement) {
        SqlPlace place = script.place(statement);
        if (statement.number() > 1) {
            options.separate(console);
            console.briefProgress().begin("query");
        }
        if (options.isParquet()) {
            options.write(console, part -> {
                queries.write(statement.sql(), place, part);
                console.briefProgress().end();
            });
            return;
        }
        Answer answer = queries.ask(statement.sql(), place);
        console.briefProgress().end();
        options.print(answer, console);
    }
}
