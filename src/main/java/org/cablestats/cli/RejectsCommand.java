package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import org.cablestats.query.Answer;
import org.cablestats.query.LeftOut;
import org.cablestats.source.RejectReason;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cablestats rejects}. */
@Command(
        name = "rejects",
        header = "List the records that could not be read.",
        description =
                "One row per record, sorted by load and place: the load and its state, file, first byte, length, reason and"
                        + " first bytes. Also those of a load that --reject-limit stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats rejects",
            "  cablestats rejects --load 3 --reason truncated",
            "  cablestats rejects --into out/rejects.csv"
        })
final class RejectsCommand implements Runnable {
    private static final List<String> REASONS =
            Arrays.stream(RejectReason.values()).map(RejectReason::label).toList();

    private final Program program;

    @Mixin
    private LeftOutOptions leftOutOptions = new LeftOutOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    RejectsCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        @Nullable Integer load = leftOutOptions.load(mistakes);
        @Nullable String reason = leftOutOptions.reason(mistakes, REASONS);
        resultOptions.check(mistakes);
        mistakes.throwIfAny();
        Console console = program.console();
        console.briefProgress().begin("rejects");
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Answer answer = new LeftOut(warehouse, load).rejects(reason);
            console.briefProgress().end();
            resultOptions.print(answer, console);
        }
    }
}
