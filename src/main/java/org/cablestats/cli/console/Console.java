package org.cablestats.cli.console;

import java.time.Duration;
import org.cablestats.progress.Progress;
import org.cablestats.table.EngineTasks;
import org.jspecify.annotations.Nullable;

/** Where the program speaks: results on standard output, messages on standard error. Messages are never lost in a progress line. */
public final class Console {
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Environment environment;
    private final Verbosity verbosity;
    private final Output out;
    private final Messages err;
    private final EngineTasks tasks;
    private final @Nullable Pager pager;
    private final Ticking progress;
    private final Ticking brief;
    private final boolean pages;
    private final LogForm form;

    /** How much to say. */
    public enum Verbosity {
        /** Errors, and the answers that were asked for. */
        QUIET,
        NORMAL,
        /** The engine's own log and the stack traces of the user's mistakes as well. */
        VERBOSE
    }

    /** A console whose results a person reads in a pager where they are longer than the terminal. */
    public Console(Environment environment, Verbosity verbosity, @Nullable Pager pager, LogForm form) {
        // What programs read is neither coloured nor drawn over.
        this(form == LogForm.TEXT ? environment : environment.unseen(), verbosity, pager, form, new EngineTasks());
    }

    private Console(
            Environment environment, Verbosity verbosity, @Nullable Pager pager, LogForm form, EngineTasks tasks) {
        this.form = form;
        this.tasks = tasks;
        this.pager = pager;
        this.environment = environment;
        this.verbosity = verbosity;
        this.pages = pager != null && environment.pages();
        this.out = new Output(
                pager != null && pages
                        ? new PagedWriter(environment.out(), environment.screen(), pager)
                        : environment.out(),
                "standard output");
        this.err = new Messages(environment.err(), form, environment.clock());
        this.progress = ticking(Duration.ZERO);
        this.brief = environment.draws() ? progress : ticking(ProgressLog.BETWEEN);
    }

    private Ticking ticking(Duration shortest) {
        return new Ticking(shown(shortest), environment.clock(), tasks, Duration.ofSeconds(1));
    }

    private Ticking.Shown shown(Duration shortest) {
        if (quiet()) {
            return new Ticking.Shown() {};
        }
        return environment.draws()
                ? new ProgressLine(err, environment.screen().columns())
                : new ProgressLog(err, shortest);
    }

    /** The same on a screen that may have another size by now. */
    public Console on(Screen screen) {
        return screen.equals(environment.screen())
                ? this
                : new Console(environment.on(screen), verbosity, pager, form, tasks);
    }

    public Output out() {
        return out;
    }

    /** What a person sees of results: every row where there is a pager. */
    public Screen screen() {
        return pages ? environment.screen().endless() : environment.screen();
    }

    /** Hears how far a long step is. */
    public Progress progress() {
        return progress;
    }

    /** Hears how far a step is that should be short: worth a line that is drawn over, but a line in a log only where it is long. */
    public Progress briefProgress() {
        return brief;
    }

    public EngineTasks tasks() {
        return tasks;
    }

    /** The step that runs; null where none does. */
    public @Nullable String running() {
        String running = progress.running();
        return running == null ? brief.running() : running;
    }

    /** A line of standard output that says what was done; not shown where only errors are wanted, as by whoever reads cron's mail. */
    public void outcome(CharSequence line) {
        if (!quiet()) {
            out.line(line);
        }
    }

    /** A message, not shown where only errors and results are wanted. */
    public void message(String line) {
        if (!quiet()) {
            err.line(Messages.printable(line));
        }
    }

    /** A message that stands above others. */
    public void heading(String line) {
        if (!quiet()) {
            err.line(coloured(BOLD, line));
        }
    }

    /** What went wrong: the last that is said. */
    public void error(String line) {
        progress.stop();
        brief.stop();
        err.error(coloured(RED, line));
    }

    /** What is said where the process is about to end, below a line that may be unfinished. */
    public String lastWords(String line) {
        return form == LogForm.TEXT
                ? "\n" + line
                : form.line(LogForm.Kind.ERROR, environment.clock().instant(), line);
    }

    private String coloured(String colour, String line) {
        String printable = Messages.printable(line);
        return environment.colours() ? colour + printable + PLAIN : printable;
    }

    /** A fault of the program itself. */
    public synchronized void fault(Throwable fault) {
        error("This is a fault of cablestats:");
        trace(fault);
    }

    /** Where it went wrong in the program. */
    void trace(Throwable fault) {
        err.trace(fault);
    }

    public boolean quiet() {
        return verbosity == Verbosity.QUIET;
    }

    public boolean verbose() {
        return verbosity == Verbosity.VERBOSE;
    }
}
