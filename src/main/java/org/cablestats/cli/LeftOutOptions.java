package org.cablestats.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.cablestats.query.Answer;
import org.cablestats.query.LeftOut;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the records that loads left out, and how they are listed. */
final class LeftOutOptions {
    @Option(names = "--load", paramLabel = "N", description = "those of load number N (default: of every load)")
    private @Nullable String load;

    @Option(names = "--reason", paramLabel = "REASON", description = "those left out for one reason")
    private @Nullable String reason;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    /**
     * Lists them.
     *
     * @param what they are, for the progress
     * @param reasons that there are
     * @param listing asks for those of one reason, null for any
     */
    void list(
            Program program, String what, List<String> reasons, BiFunction<LeftOut, @Nullable String, Answer> listing) {
        Mistakes mistakes = new Mistakes();
        @Nullable Integer ordinal = mistakes.ordinal("load", load);
        if (reason != null && !reasons.contains(reason)) {
            mistakes.addUnknown("reason", reason, reasons);
        }
        resultOptions.check(mistakes);
        mistakes.throwIfAny();
        Console console = program.console();
        console.briefProgress().begin(what);
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Answer answer = listing.apply(new LeftOut(warehouse, ordinal), reason);
            console.briefProgress().end();
            resultOptions.print(answer, console);
        }
    }
}
