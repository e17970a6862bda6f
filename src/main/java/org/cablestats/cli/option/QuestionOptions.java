package org.cablestats.cli.option;

import java.util.stream.Stream;
import org.cablestats.definition.Problems;
import org.cablestats.query.SqlScript;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked: a statistic by its name, or questions in SQL. */
public final class QuestionOptions implements Options {
    private final String verb;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a statistic; see 'cablestats statistics'")
    private @Nullable String name;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "SQL",
            description = "a question in SQL instead of a statistic; only questions, nothing that changes a table")
    private @Nullable String sql;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "the same from a file in UTF-8; - for standard input")
    private @Nullable String file;

    private @Nullable Statistic statistic;

    private @Nullable SqlScript script;

    /** To be named in messages by what is done: {@code query}. */
    public QuestionOptions(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        long given = Stream.of(name, sql, file).flatMap(Stream::ofNullable).count();
        if (given != 1) {
            mistakes.add("Cannot " + verb + ": "
                    + (given == 0
                            ? "neither a NAME nor -e SQL nor -f FILE is given"
                            : "more than one of NAME, -e SQL and -f FILE are given")
                    + " (expected one of them)");
        }
        statistic = name == null ? null : SelectionOptions.statistic(name, program, mistakes);
        if (sql != null) {
            script = SqlScript.of(SqlScript.ON_COMMAND_LINE, sql);
        } else if (file != null) {
            String from = file;
            script = mistakes.collected(() -> SqlSource.script(from, program.environment()));
        }
        if (script != null && script.statements().isEmpty()) {
            mistakes.add(
                    "Cannot " + verb + ": " + script.name() + " has no question (expected SQL such as SELECT ...)");
        }
    }

    /** The questions in SQL; null where there are none. */
    public @Nullable SqlScript script() {
        return script;
    }

    /** The statistic; null where there is none, or none of its name. */
    public @Nullable Statistic statistic() {
        return statistic;
    }
}
