package org.cablestats.cli.command;

import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.FieldSheet;
import org.cablestats.cli.print.StatisticPage;
import org.cablestats.definition.Problems;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show a statistic: what it asks, what its numbers mean, and how they are counted.",
        description =
                "The question, what a row and each column stand for, what must hold of every answer, the method with who"
                        + " published it, and the SQL. Needs no warehouse.",
        footer = {
            "  cablestats statistics show classified-share-by-year",
            "  cablestats statistics show cables-by-origin"
        })
final class ShowCommand implements Action {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a statistic; see 'cablestats statistics'")
    private @Nullable String name;

    private @Nullable Statistic statistic;

    @Override
    public void check(Program program, Problems mistakes) {
        if (name == null) {
            mistakes.add("Cannot show: no NAME is given (expected the name of a statistic)");
            return;
        }
        statistic = SelectionOptions.statistic(name, program, mistakes);
    }

    @Override
    public void run(Program program) {
        FieldSheet sheet = FieldSheet.of(program.console().out(), program.environment());
        StatisticPage.print(Objects.requireNonNull(statistic), sheet);
    }
}
