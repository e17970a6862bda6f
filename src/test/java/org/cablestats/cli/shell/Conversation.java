package org.cablestats.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.cli.command.Commands;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.job.Workplace;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A shell at a terminal of this process: what is typed there, and what stands there then. */
final class Conversation implements AutoCloseable {
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String ENTER = "\r";
    static final String TAB = "\t";
    static final String UP = "\u001bOA";

    /** Whatever is waited for comes in a second or two where the machine is idle. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private static final Pattern ESCAPES = Pattern.compile("\u001b(\\[[0-9;?]*[A-Za-z]|[=>])");

    private final Shown shown = new Shown();
    private final StringWriter err = new StringWriter();
    private final LineDisciplineTerminal terminal;
    private final Thread shell;
    private volatile Throwable ended = new IllegalStateException("still there");
    private int read;

    /** What the terminal shows. */
    private static final class Shown extends ByteArrayOutputStream {
        synchronized String text() {
            return toString(UTF_8);
        }
    }

    /** Begins one over a warehouse, with variables of the environment. */
    Conversation(Path warehouse, Map<String, String> variables) throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", shown, UTF_8);
        terminal.setSize(Size.of(80, 12));
        Writer out = new OutputStreamWriter(terminal.output(), UTF_8);
        Map<String, String> all = new HashMap<>(Map.of("TERM", "xterm", "PATH", System.getenv("PATH")));
        all.putAll(variables);
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                out,
                err,
                new Screen(true, true, false, 12, 80),
                all,
                Workplace.CURRENT,
                null,
                InstantSource.system());
        Program program = new Program(environment);
        Commands.of(program).parseArgs("sql", "--warehouse", warehouse.toString());
        SqlShell sql = new SqlShell(program, new SelectionOptions(), ResultFormat.TABLE, false);
        shell = new Thread(() -> run(sql), "shell");
        shell.start();
    }

    private void run(SqlShell sql) {
        try {
            sql.talk(terminal);
            ended = new AssertionError("no fault");
        } catch (Throwable e) {
            ended = e;
        }
    }

    /** Types keys. */
    Conversation type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(UTF_8));
        return this;
    }

    /** Types a line and gives what stands between it and the next prompt. */
    String line(String line) throws IOException {
        type(line + ENTER);
        return until("cablestats> ");
    }

    /** Waits until a text stands there, and gives what came before it. */
    String until(String text) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE) {
            String plain = plain();
            int at = plain.indexOf(text, read);
            if (at >= 0) {
                String before = plain.substring(read, at);
                read = at + text.length();
                return before;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new AssertionError("no '" + text + "' in: " + plain().substring(read) + "\n" + err);
    }

    private String plain() {
        Matcher escapes = ESCAPES.matcher(shown.text());
        return escapes.replaceAll("").replace("\r", "");
    }

    /** Waits until the shell ends; what it ended with. */
    Throwable end() throws InterruptedException {
        shell.join(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
        assertThat(shell.isAlive()).isFalse();
        return ended;
    }

    /** What was said beside results, so far. */
    String messages() {
        return err.toString();
    }

    /** All that was shown, with what a terminal obeys. */
    String raw() {
        return shown.text();
    }

    @Override
    public void close() throws IOException {
        if (shell.isAlive()) {
            type(CTRL_C);
            type(CTRL_D);
        }
        try {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static List<String> lines(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
