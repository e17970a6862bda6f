package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.CablePage;
import org.cablestats.cli.print.FieldSheet;
import org.cablestats.table.row.StoredRow;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "inspect",
        header = "Show one cable, and where each of its fields came from.",
        description =
                "The fields in groups, each with its source in the record; topics with what shows them, paragraphs"
                        + " with number, mark and first words, and issues in words. A file is taken apart as 'cablestats parse'"
                        + " does it; a reference id, canonical or as the source writes it, is looked up in the warehouse and"
                        + " shown as it is stored there. Needs no engine.",
        footer = {
            "  cablestats inspect 07ASTANA3287.txt",
            "  cablestats inspect data/cables.csv --record 17 --text",
            "  cablestats inspect 07ASTANA3287",
            "  cablestats inspect 08ECTION01OF02MANAMA492 --snapshot 3"
        })
final class InspectCommand implements Action {
    @Mixin
    private InspectedCable cable = new InspectedCable("inspect");

    @Option(names = "--record", paramLabel = "N", description = "record number N of the file (default: the first)")
    private @Nullable Integer record;

    @Option(names = "--text", description = "print header and text in full as well")
    private boolean text;

    @Override
    public void run(Program program) {
        StoredRow row =
                cable.row(record, () -> TopicDictionary.read(program.workplace().dictionary()), program);
        CablePage page = new CablePage(row, FieldSheet.of(program.console().out(), program.environment()));
        page.print();
        if (text) {
            page.printTexts();
        }
    }
}
