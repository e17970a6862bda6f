package org.cablestats.cli.command;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.LeftOutOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.table.schema.StoredTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "duplicates",
        header = "List the records of which another version stays.",
        description =
                "One row per record, sorted by load and place, with the raw id and place of the version that stays. Reasons:"
                        + " merged (another raw id of the same cable), repeated (the same content), version (another content),"
                        + " replaced (merged, but the row of an earlier load). What the sources of the current state have,"
                        + " each place once; with --load those of one load or of all.",
        footer = {
            "  cablestats duplicates --reason merged",
            "  cablestats duplicates --load all --limit 20",
            "  cablestats duplicates --load 3 --into out/duplicates.csv"
        })
final class DuplicatesCommand implements Action {
    @Mixin
    private LeftOutOptions options = new LeftOutOptions(List.of("merged", "repeated", "version", "replaced"));

    @Override
    public void run(Program program) {
        options.list(StoredTable.DUPLICATES, program);
    }
}
