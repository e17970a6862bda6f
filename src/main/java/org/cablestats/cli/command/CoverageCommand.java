package org.cablestats.cli.command;

import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.Coverage;
import org.cablestats.definition.Problems;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "coverage",
        header = "Say in how many cables each field was found.",
        description =
                "One row per column of the table cables: the per cent of cables in which it has a value that is no"
                        + " empty list, map or text, for each form of header and for all. 100 is every cable and 0 none of them;"
                        + " what is neither rounds to neither. The first row has the numbers of cables. docs/columns.md says"
                        + " what the columns mean.",
        footer = {
            "  cablestats coverage",
            "  cablestats coverage --country KZ --from 2006-01-01",
            "  cablestats coverage --snapshot 1 --into out/coverage-before.csv"
        })
final class CoverageCommand implements Action {
    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    private @Nullable Statistic statistic;

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        statistic = SelectionOptions.statistic(Coverage.STATISTIC, program, mistakes);
    }

    @Override
    public void run(Program program) {
        Statistic fields = Objects.requireNonNull(statistic);
        selectionOptions.ask("coverage", program, (queries, snapshot) -> {
            ResultTable table = Coverage.of(queries.answer(fields));
            program.console().briefProgress().end();
            program.console().heading(fields.title() + " in per cent, snapshot " + snapshot.ordinal());
            resultOptions.print(table, program.console());
        });
    }
}
