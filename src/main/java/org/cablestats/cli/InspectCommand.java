package org.cablestats.cli;

import java.util.List;
import java.util.Objects;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        header = "Show one cable, and where each of its fields came from.",
        description =
                "The fields in groups, each with its source in the record; topics with what shows them, paragraphs"
                        + " with number, mark and first words, and issues in words. A file is taken apart as 'cablestats parse'"
                        + " does it; a reference id, canonical or as the source writes it, is looked up in the warehouse and"
                        + " shown as it is stored there. Needs no engine.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats inspect 07ASTANA3287.txt",
            "  cablestats inspect data/cables.csv --record 17 --text",
            "  cablestats inspect 07ASTANA3287",
            "  cablestats inspect 08ECTION01OF02MANAMA492 --snapshot 3"
        })
final class InspectCommand implements Action {
    @Parameters(paramLabel = "FILE|ID", arity = "0..1", description = "a file, '-' for standard input, or an id")
    private @Nullable String name;

    @Option(names = "--record", paramLabel = "N", description = "record number N of the file (default: the first)")
    private @Nullable Integer record;

    @Option(names = "--text", description = "print header and text in full as well")
    private boolean text;

    @Mixin
    private SnapshotOption snapshot = new SnapshotOption();

    @Override
    public void check(Program program, Problems mistakes) {
        if (name == null) {
            mistakes.add("Cannot inspect: neither a FILE nor an ID is given (expected one of them)");
        }
    }

    @Override
    public void run(Program program) {
        String given = Objects.requireNonNull(name);
        boolean isFile = ParsedFile.exists(given);
        if ((isFile ? snapshot.ordinal() : record) != null) {
            throw new UsageException("Cannot inspect '" + given + "': --"
                    + (isFile ? "snapshot is for ids" : "record is for files"));
        }
        InspectedCable cable = new InspectedCable("inspect");
        List<@Nullable Object> row = isFile
                ? cable.ofFile(
                        given,
                        record == null ? 1 : record,
                        TopicDictionary.read(program.workplace().dictionary()),
                        program.surroundings().in())
                : cable.ofWarehouse(given, snapshot.ordinal(), program);
        CablePage page = CablePage.of(row, Sheet.of(program.console().out(), program.surroundings()));
        page.print();
        if (text) {
            page.printTexts();
        }
    }
}
