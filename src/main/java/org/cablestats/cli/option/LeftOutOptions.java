package org.cablestats.cli.option;

import java.util.List;
import java.util.Optional;
import org.cablestats.cli.console.Console;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.cablestats.query.LoadOmissions;
import org.cablestats.query.Reach;
import org.cablestats.result.Numbers;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the records that loads left out, and how they are listed. */
public final class LeftOutOptions implements Options {
    static final Form<Reach> REACH =
            new Form<>(LeftOutOptions::reach, "the number of a load, last or all", List.of("last", "all"));

    private final List<String> reasons;

    @Option(
            names = "--load",
            paramLabel = "N",
            description =
                    "those of load number N, of the 'last' load, or of 'all' (default: what the last load of each source"
                            + " left out of the current state, each place once)")
    private @Nullable Reach load;

    @Option(names = "--reason", paramLabel = "REASON", description = "those left out for one reason")
    private @Nullable String reason;

    @Option(names = "--limit", paramLabel = "N", description = "the first N records (default: all)")
    private @Nullable Integer limit;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    public LeftOutOptions(List<String> reasons) {
        this.reasons = reasons;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        Form.of(reasons, word -> word).read("--reason", reason, mistakes::add);
    }

    public void list(StoredTable table, Program program) {
        Console console = program.console();
        console.briefProgress().begin(table.label());
        try (Warehouse warehouse = program.open()) {
            LoadOmissions leftOut = new LoadOmissions(warehouse, load == null ? new Reach.Current() : load);
            LoadOmissions.Listing listing = leftOut.list(table, reason, limit);
            console.briefProgress().end();
            resultOptions.print(listing.rows(), console);
            if (listing.left() > 0) {
                console.message(Numbers.whole(listing.left()) + " more are not listed (--limit " + limit + ")");
            }
            if (load == null && leftOut.isLastStopped()) {
                console.message(
                        "The last load was stopped, so it is no part of this: --load last lists its " + table.label());
            }
        }
    }

    private static Optional<Reach> reach(String text) {
        return switch (text) {
            case "all" -> Optional.of(new Reach.All());
            case "last" -> Optional.of(new Reach.Last());
            default ->
                Optional.of(text)
                        .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                        .map(number -> new Reach.One(Integer.parseInt(number)));
        };
    }
}
