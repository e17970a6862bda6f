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
            description = "table, csv or json (default: table, with --into the file's ending). CSV and JSON are always"
                    + " complete; only a table on a terminal is cut, and says so.")
    private @Nullable String format;

    @Option(names = "--into", paramLabel = "FILE", description = "write to a file instead of standard output")
    private @Nullable Path into;

    /** Complains of a format that does not exist. */
    void check(Mistakes mistakes) {
        if (format != null && ResultFormat.of(format).isEmpty()) {
            mistakes.addUnknown("format", format, ResultFormat.WORDS);
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
        console.out().line(into.toString());
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
            case JSON -> JsonPrinter.print(answer, out);
        }
    }

    private ResultFormat chosen() {
        if (format != null) {
            return ResultFormat.of(format).orElseThrow();
        }
        String name = into == null ? "" : into.toString();
        return ResultFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElse(ResultFormat.TABLE);
    }
}
