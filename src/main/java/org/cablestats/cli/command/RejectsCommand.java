package org.cablestats.cli.command;

import java.util.Arrays;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.LeftOutOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.source.record.RejectReason;
import org.cablestats.table.schema.StoredTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rejects",
        header = "List the records that could not be read.",
        description =
                "One row per record, sorted by load and place: the load and its state, file, first byte, length, reason and"
                        + " first bytes. What the sources of the current state have, each place once; with --load those of"
                        + " one load, also of one that was stopped, or of all.",
        footer = {
            "  cablestats rejects",
            "  cablestats rejects --load last",
            "  cablestats rejects --load 3 --reason truncated",
            "  cablestats rejects --into out/rejects.csv"
        })
final class RejectsCommand implements Action {
    @Mixin
    private LeftOutOptions options = new LeftOutOptions(
            Arrays.stream(RejectReason.values()).map(RejectReason::label).toList());

    @Override
    public void run(Program program) {
        options.list(StoredTable.REJECTS, program);
    }
}
