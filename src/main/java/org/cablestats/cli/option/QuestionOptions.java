package org.cablestats.cli.option;

import org.cablestats.definition.Problems;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked: a statistic by its name, or a question in SQL. */
public final class QuestionOptions implements Options {
    private final String verb;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a statistic; see 'cablestats statistics'")
    private @Nullable String name;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "SQL",
            description = "a question in SQL instead of a statistic; only questions, nothing that changes a table")
    private @Nullable String sql;

    private @Nullable Statistic statistic;

    /** To be named in messages by what is done: {@code query}. */
    public QuestionOptions(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        if ((name == null) == (sql == null)) {
            mistakes.add("Cannot " + verb + ": " + (name == null ? "neither" : "both") + " a NAME "
                    + (name == null ? "nor" : "and") + " -e SQL is given (expected one of them)");
        }
        statistic = name == null ? null : SelectionOptions.statistic(name, program, mistakes);
    }

    /** The question in SQL; null where there is none. */
    public @Nullable String sql() {
        return sql;
    }

    /** The statistic; null where there is none, or none of its name. */
    public @Nullable Statistic statistic() {
        return statistic;
    }
}
