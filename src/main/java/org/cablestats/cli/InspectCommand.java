package org.cablestats.cli;

import org.cablestats.fault.UsageException;
import org.cablestats.table.StoredRow;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats inspect}. */
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
final class InspectCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "FILE|ID", arity = "0..1", description = "a file, '-' for standard input, or an id")
    private @Nullable String name;

    @Option(names = "--record", paramLabel = "N", description = "record number N of the file (default: the first)")
    private @Nullable String record;

    @Option(names = "--text", description = "print header and text in full as well")
    private boolean text;

    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "state that load number ID published (default: the current one); see 'cablestats snapshots'")
    private @Nullable String snapshot;

    InspectCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        Integer number = mistakes.ordinal("record", record);
        Integer ordinal = mistakes.ordinal("snapshot", snapshot);
        if (name == null) {
            mistakes.add("Cannot inspect: neither a FILE nor an ID is given (expected one of them)");
        }
        mistakes.throwIfAny();
        String given = name == null ? "" : name;
        boolean isFile = ParsedFile.exists(given);
        String unfit = isFile ? snapshot : record;
        if (unfit != null) {
            throw new UsageException("Cannot inspect '" + given + "': --" + (isFile ? "snapshot" : "record")
                    + " is for " + (isFile ? "ids" : "files"));
        }
        show(
                isFile
                        ? ofFile(given, number == null ? 1 : number)
                        : new InspectedCable("inspect").ofWarehouse(given, ordinal, program));
    }

    private StoredRow ofFile(String file, int number) {
        TopicDictionary dictionary = TopicDictionary.read(program.workplace().dictionary());
        return new InspectedCable("inspect")
                .ofFile(file, number, dictionary, program.surroundings().in());
    }

    private void show(StoredRow row) {
        CablePage page = new CablePage(row, Sheet.of(program.console().out(), program.surroundings()));
        page.print();
        if (text) {
            page.printTexts();
        }
    }
}
