package org.cablestats.cli.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.Expanded;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.fault.Reason;
import org.cablestats.query.Queries;
import org.cablestats.table.Warehouse;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * A shell over a selection.
 *
 * @param goesOn whether a script goes on after a fault
 */
public record SqlShell(Program program, SelectionOptions selection, ResultFormat format, boolean goesOn) {
    /** Takes what somebody types, or a script of standard input, to its end. */
    public void run() {
        if (program.environment().talks()) {
            talk(Prompt.terminal());
        } else {
            read();
        }
    }

    /** Talks to a person at a terminal. */
    void talk(Terminal terminal) {
        Environment environment = program.environment();
        Interrupts interrupts = new Interrupts();
        try (Prompt prompt = new Prompt(terminal, interrupts, completions(), history(), environment.coloursResults());
                Opening opening = Opening.begin(this::open, SqlShell::warm)) {
            opening.whenItFails(prompt::interrupt);
            ShellPrinter printer = new ShellPrinter(
                    program.console(),
                    environment,
                    new Settings(format, true),
                    () -> prompt.size(environment.screen()));
            printer.console().message("Questions in SQL end with a semicolon; \\? lists commands, \\q leaves");
            shell(opening, interrupts, printer, true).run(prompt);
        }
    }

    private void read() {
        Environment environment = program.environment();
        try (Opening opening = Opening.begin(this::open, state -> {})) {
            ShellPrinter printer =
                    new ShellPrinter(program.console(), environment, new Settings(format, false), environment::screen);
            shell(opening, new Interrupts(), printer, false).run(new ScriptInput(environment.in()));
        }
    }

    private Shell shell(Opening opening, Interrupts interrupts, ShellPrinter printer, boolean isPerson) {
        ShellWork work = new ShellWork(program, opening, interrupts, printer, selection.isOfCurrent());
        OwnAnswers own = new OwnAnswers(printer, program.environment(), program.workplace());
        return new Shell(work, printer, own, isPerson, goesOn);
    }

    private AskedState open() {
        Warehouse warehouse = program.openToAsk();
        try {
            return AskedState.of(warehouse, selection.state(warehouse), selection.selection());
        } catch (RuntimeException | Error e) {
            warehouse.close();
            throw e;
        }
    }

    /** Has the engine load what every question needs, while the first one is typed. */
    private static void warm(AskedState state) {
        Queries queries = state.queries();
        boolean unused = queries.ask("SELECT origin, count(*) FROM cables WHERE id IS NULL GROUP BY origin")
                .rows()
                .hasNext();
    }

    private static Completions completions() {
        return new Completions(Map.of(
                CommandWord.EXPAND.word(),
                Arrays.stream(Expanded.values()).map(Expanded::word).toList(),
                CommandWord.FORMAT.word(),
                ResultFormat.PRINTED.stream().map(ResultFormat::word).toList(),
                CommandWord.CHART.word(),
                Arrays.stream(ChartKind.values()).map(ChartKind::label).toList(),
                CommandWord.TIMING.word(),
                List.of("on", "off"),
                CommandWord.LIMIT.word(),
                List.of("none")));
    }

    private @Nullable Path history() {
        Path file = HistoryFile.of(program.environment().variables());
        if (file == null) {
            return null;
        }
        try {
            HistoryFile.prepare(file);
            return file;
        } catch (IOException e) {
            program.console().message("What is typed is not remembered: " + file + ": " + Reason.of(e));
            return null;
        }
    }
}
