package org.cablestats.cli.shell;

import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.AnswerFile;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.print.FieldSheet;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.cli.print.ShownAnswer;
import org.cablestats.disk.Access;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable;

/**
 * Shows results on a terminal that may change its size, or prints them for a program.
 *
 * @param first the console that the program began with
 * @param size of the terminal as it is now
 */
record ShellPrinter(Console first, Environment environment, Settings settings, Supplier<Screen> size) {
    /** Where to speak now. */
    Console console() {
        return first.on(size.get());
    }

    /**
     * Prints an answer as the settings say; what is longer than the terminal is read in the pager.
     *
     * @return when all of it was printed, before anybody has read it
     */
    Instant print(Answer answer) {
        Console console = console();
        try {
            print(answer, console);
            return environment.clock().instant();
        } finally {
            console.out().flush();
        }
    }

    private void print(Answer answer, Console console) {
        if (settings.format != ResultFormat.TABLE) {
            ResultOptions.print(settings.format, answer, Screen.NONE, console.out());
            return;
        }
        boolean isPerson = environment.talks();
        new ShownAnswer(size.get(), console.out(), settings.expanded, settings.limit, isPerson).print(answer);
    }

    /** Writes an answer to a file, and says so. */
    void write(Answer answer, ShellCommand.Into into) {
        String name = into.file().toString();
        Console console = console();
        AnswerFile.write(into.file(), console, part -> {
            try (Writer writer = Access.PRIVATE.writer(part)) {
                ResultOptions.print(into.format(), answer, Screen.NONE, new Output(writer, name));
            }
        });
        console.out().flush();
    }

    /** Prints a list of the program's own: for a person names with what they mean, wrapped, the middle column beside that. */
    void list(ResultTable list) {
        if (settings.format != ResultFormat.TABLE) {
            Instant unused = print(new Answer(list.columns(), list.rows().iterator()));
            return;
        }
        Console console = console();
        try {
            FieldSheet sheet = FieldSheet.of(console.out(), environment.on(size.get()));
            list.rows().forEach(row -> row(sheet, row));
        } finally {
            console.out().flush();
        }
    }

    private static void row(FieldSheet sheet, List<?> row) {
        String name = String.valueOf(row.get(0));
        String meaning = String.valueOf(row.get(row.size() - 1));
        if (row.size() > 2) {
            sheet.row(name, List.of(meaning), String.valueOf(row.get(1)));
        } else {
            sheet.row(name, meaning);
        }
    }
}
