package org.cablestats.cli.command;

import java.nio.file.Path;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.table.Relocation;
import org.cablestats.table.catalog.WarehousePlace;
import picocli.CommandLine.Command;

@Command(
        name = "relocate",
        header = "Make a moved or copied warehouse whole.",
        description = "Tables hold the path of their files. After this, those of the warehouse point to where it lies"
                + " now, with all its snapshots. What it was copied from is not touched. Killed, it begins anew.",
        footer = {
            "  cp -a warehouse backup && cablestats relocate --warehouse backup",
            "  mv warehouse w2 && cablestats relocate --warehouse w2"
        })
final class RelocateCommand implements Action {
    @Override
    public void run(Program program) {
        Console console = program.console();
        WarehousePlace place = program.warehouse(null);
        console.briefProgress().begin("relocate");
        Path origin = Relocation.run(place, program.engine());
        console.briefProgress().end();
        console.message(
                origin.equals(place.folder())
                        ? "Nothing to do: the tables of '" + place + "' point there"
                        : "The tables of '" + place + "' point there now; they pointed to '" + origin + "'");
    }
}
