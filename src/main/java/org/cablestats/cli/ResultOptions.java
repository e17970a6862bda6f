package org.cablestats.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cablestats.fault.MachineException;
import org.cablestats.query.Answer;
import org.cablestats.statistic.ResultTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a result is printed, and where. */
final class ResultOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json or jsonl (default: table, with --into what the file's name ends in). All are"
                            + " complete but a table on a terminal, which is cut and says so. csv is made for spreadsheets: a text"
                            + " that one would run as a formula gets an apostrophe in front; the others are exact.")
    private @Nullable String format;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "write to a file instead of standard output: q.csv, q.tsv, q.json, q.jsonl or q.txt")
    private @Nullable Path into;

    /** Complains of a format that does not exist, and of a file whose name tells none. */
    void check(Mistakes mistakes) {
        if (format != null && ResultFormat.of(format).isEmpty()) {
            mistakes.addUnknown("format", format, ResultFormat.WORDS);
        }
        if (format == null
                && into != null
                && ResultFormat.ofFile(into.toString()).isEmpty()) {
            mistakes.add(
                    "into", into.toString(), "a name that ends in one of " + ResultFormat.ENDINGS + ", or a --format");
        }
    }

    /** Prints a table. */
    void print(ResultTable table, Console console) {
        print(new Answer(table.columns(), table.rows().iterator()), console);
    }

    /** Prints an answer, or writes it to the file and prints the file's path. */
    void print(Answer answer, Console console) {
        if (into == null) {
            print(answer, console.screen(), console.out());
            console.out().flush();
            return;
        }
        write(answer, into);
        console.outcome(into.toString());
    }

    /** Prints what a command did, which is no answer: only where somebody wants to read it, or has it written to a file. */
    void tell(ResultTable table, Console console) {
        if (into != null || !console.quiet()) {
            print(table, console);
        }
    }

    /** A file is there in full or not at all. */
    private void write(Answer answer, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                print(answer, Screen.NONE, new Output(writer, file.toString()));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MachineException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private void print(Answer answer, Screen screen, Output out) {
        switch (chosen()) {
            case TABLE -> new TablePrinter(screen, out).print(answer);
            case CSV -> CsvPrinter.print(answer, out);
            case TSV -> TsvPrinter.print(answer, out);
            case JSON -> JsonPrinter.print(answer, out);
            case JSONL -> JsonPrinter.printLines(answer, out);
        }
    }

    private ResultFormat chosen() {
        if (format != null) {
            return ResultFormat.of(format).orElseThrow();
        }
        return into == null
                ? ResultFormat.TABLE
                : ResultFormat.ofFile(into.toString()).orElse(ResultFormat.TABLE);
    }
}
