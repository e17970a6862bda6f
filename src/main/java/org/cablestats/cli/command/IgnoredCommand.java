package org.cablestats.cli.command;

import java.util.Arrays;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.LeftOutOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.table.schema.StoredTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ignored",
        header = "List the files that loads passed over.",
        description =
                "One row per file, sorted by load and name: the load and its state, file, bytes and reason. Files hold no"
                        + " cable that a load could read: of no known layout, empty, pages that list cables or show none."
                        + " What the sources of the current state have, each once; with --load those of one load or of all.",
        footer = {
            "  cablestats ignored",
            "  cablestats ignored --load last",
            "  cablestats ignored --load 3 --reason unknown_layout",
            "  cablestats ignored --into out/ignored.csv"
        })
final class IgnoredCommand implements Action {
    @Mixin
    private LeftOutOptions options = new LeftOutOptions(
            Arrays.stream(IgnoreReason.values()).map(IgnoreReason::label).toList());

    @Override
    public void run(Program program) {
        options.list(StoredTable.IGNORED, program);
    }
}
