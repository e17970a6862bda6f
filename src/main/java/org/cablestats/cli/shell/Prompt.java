package org.cablestats.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Screen;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The terminal at which somebody types: lines with editing, completion and history. */
final class Prompt implements ShellInput, AutoCloseable {
    private static final String FIRST = "cablestats> ";
    private static final String NEXT = "        ..> ";

    /** More candidates than this are shown only when asked for. */
    private static final int MOST_LISTED = 150;

    /** What a year of questions needs. */
    private static final int REMEMBERED = 5000;

    /** How candidates are listed where no colour is welcome. JLine takes no style at all for its own, which has colours. */
    private static final Map<String, String> STYLES = Map.of(
            LineReader.COMPLETION_STYLE_GROUP, "bold",
            LineReader.COMPLETION_STYLE_LIST_GROUP, "bold",
            LineReader.COMPLETION_STYLE_STARTING, "bold",
            LineReader.COMPLETION_STYLE_LIST_STARTING, "bold",
            LineReader.COMPLETION_STYLE_DESCRIPTION, "italic",
            LineReader.COMPLETION_STYLE_LIST_DESCRIPTION, "italic",
            LineReader.COMPLETION_STYLE_LIST_BACKGROUND, "inverse");

    private final Terminal terminal;
    private final LineReader reader;

    /** Set before somebody waits for a line, it would be lost. */
    private volatile boolean isInterrupted;

    /** A prompt on a terminal, which Ctrl-C at other times tells of. */
    Prompt(
            Terminal terminal,
            Interrupts interrupts,
            Completions completions,
            @Nullable Path history,
            boolean isColoured) {
        this.terminal = terminal;
        terminal.handle(Signal.INT, signal -> interrupts.ask());
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("cablestats")
                .parser(new StatementParser())
                .completer(completer(completions))
                .history(new DefaultHistory())
                // An exclamation mark is one.
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.CASE_INSENSITIVE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, NEXT)
                .variable(LineReader.LIST_MAX, MOST_LISTED)
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED);
        if (!isColoured) {
            STYLES.forEach(builder::variable);
        }
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        reader = builder.build();
        reader.getWidgets().put(LineReader.CALLBACK_INIT, this::begin);
    }

    /** The reader hears signals from here on. */
    private boolean begin() {
        if (isInterrupted) {
            terminal.raise(Signal.INT);
        }
        return true;
    }

    /**
     * The terminal of this process.
     *
     * @throws MachineException where it cannot be used
     */
    static Terminal terminal() {
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .encoding(StandardCharsets.UTF_8)
                    // It would ask the terminal what it can, and wait for the answer.
                    .graphemeCluster(false)
                    .build();
        } catch (IOException e) {
            throw new MachineException("Cannot use the terminal: " + Reason.of(e), e);
        }
    }

    private static Completer completer(Completions completions) {
        return (reader, line, candidates) -> {
            List<Completions.Choice> choices = completions.at(line.line(), line.cursor());
            for (Completions.Choice choice : choices) {
                boolean isWhole = !choice.text().endsWith("(") && !choice.text().endsWith("/");
                String meaning = choice.meaning().isEmpty() ? null : choice.meaning();
                candidates.add(
                        new Candidate(choice.text(), choice.text(), choice.group(), meaning, null, null, isWhole));
            }
        };
    }

    @Override
    public @Nullable Typing next() {
        try {
            return new Typing(reader.readLine(FIRST), 0);
        } catch (UserInterruptException e) {
            return new Typing("", 0);
        } catch (EndOfFileException e) {
            return null;
        }
    }

    /** The screen as it is now. */
    Screen size(Screen begun) {
        Size size = terminal.getSize();
        return size.getRows() > 0 && size.getColumns() > 0 ? begun.resized(size.getRows(), size.getColumns()) : begun;
    }

    /** Interrupts whoever waits for a line, now or later. */
    void interrupt() {
        isInterrupted = true;
        terminal.raise(Signal.INT);
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new MachineException("Cannot give the terminal back: " + Reason.of(e), e);
        }
    }
}
