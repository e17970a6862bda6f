package org.cablestats.cli;

import java.util.Objects;
import org.cablestats.query.Queries;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cablestats coverage}. */
@Command(
        name = "coverage",
        header = "Say in how many cables each field was found.",
        description =
                "One row per column of the table cables: the per cent of cables in which it has a value that is no"
                        + " empty list, map or text, for each form of header and for all. 100 is every cable and 0 none of them;"
                        + " what is neither rounds to neither. The first row has the numbers of cables. docs/columns.md says"
                        + " what the columns mean.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats coverage",
            "  cablestats coverage --country KZ --from 2006-01-01",
            "  cablestats coverage --snapshot 1 --into out/coverage-before.csv"
        })
final class CoverageCommand implements Runnable {
    private final Program program;

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    CoverageCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        Inquiry inquiry = Inquiry.of(program, selectionOptions, mistakes);
        resultOptions.check(mistakes);
        @Nullable Statistic found = inquiry.statistic(Coverage.STATISTIC, mistakes);
        mistakes.throwIfAny();
        Statistic statistic = Objects.requireNonNull(found);
        inquiry.ask("coverage", (queries, snapshot) -> answer(queries, snapshot, statistic));
    }

    private void answer(Queries queries, Snapshot snapshot, Statistic statistic) {
        ResultTable table = Coverage.of(queries.answer(statistic));
        program.console().briefProgress().end();
        program.console().heading(statistic.title() + " in per cent, snapshot " + snapshot.ordinal());
        resultOptions.print(table, program.console());
    }
}
