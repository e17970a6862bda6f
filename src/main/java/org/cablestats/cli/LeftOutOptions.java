package org.cablestats.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.cablestats.fault.Suggestion;
import org.cablestats.query.Answer;
import org.cablestats.query.LeftOut;
import org.cablestats.query.Reach;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the records that loads left out, and how they are listed. */
final class LeftOutOptions {
    @Option(
            names = "--load",
            paramLabel = "N",
            description =
                    "those of load number N, of the 'last' load, or of 'all' (default: what the last load of each source"
                            + " left out of the current state, each place once)")
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
        Reach reach = reach(mistakes);
        if (reason != null && !reasons.contains(reason)) {
            mistakes.addUnknown("reason", reason, reasons);
        }
        resultOptions.check(mistakes);
        mistakes.throwIfAny();
        Console console = program.console();
        console.briefProgress().begin(what);
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            LeftOut leftOut = new LeftOut(warehouse, reach);
            Answer answer = listing.apply(leftOut, reason);
            console.briefProgress().end();
            resultOptions.print(answer, console);
            if (reach instanceof Reach.Current && leftOut.isLastStopped()) {
                console.message("The last load was stopped, so it is no part of this: --load last lists its " + what);
            }
        }
    }

    private Reach reach(Mistakes mistakes) {
        if (load == null) {
            return new Reach.Current();
        }
        if (load.equals("all")) {
            return new Reach.All();
        }
        if (load.equals("last")) {
            return new Reach.Last();
        }
        if (load.matches("[1-9][0-9]{0,8}")) {
            return new Reach.One(Integer.parseInt(load));
        }
        mistakes.add("load", load, "the number of a load, last or all", Suggestion.of(load, List.of("last", "all")));
        return new Reach.All();
    }
}
