package org.cablestats.cli;

import org.cablestats.load.Progress;

/** Where the program speaks: results on standard output, messages on standard error. Messages are never lost in a progress line. */
final class Console {
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Surroundings surroundings;
    private final Verbosity verbosity;
    private final Output out;
    private final Messages err;
    private final Progress progress;

    /** How much to say. */
    enum Verbosity {
        /** Errors, and the answers that were asked for. */
        QUIET,
        NORMAL,
        /** The engine's own log and the stack traces of the user's mistakes as well. */
        VERBOSE
    }

    Console(Surroundings surroundings, Verbosity verbosity) {
        this.surroundings = surroundings;
        this.verbosity = verbosity;
        this.out = new Output(surroundings.out(), "standard output");
        this.err = new Messages(surroundings.err());
        if (verbosity == Verbosity.QUIET) {
            this.progress = new NoProgress();
        } else if (surroundings.draws()) {
            this.progress = new ProgressLine(err, surroundings.screen().columns(), surroundings.clock());
        } else {
            this.progress = new ProgressLog(err, surroundings.clock());
        }
    }

    /** Standard output. */
    Output out() {
        return out;
    }

    /** What a person sees. */
    Screen screen() {
        return surroundings.screen();
    }

    /** Hears how far a long step is. */
    Progress progress() {
        return progress;
    }

    /** Hears how far a short step is: worth a line that is drawn over, not worth a line in a log. */
    Progress briefProgress() {
        return surroundings.draws() ? progress : new NoProgress();
    }

    /** A line of standard output that says what was done; not shown where only errors are wanted, as by whoever reads cron's mail. */
    void outcome(CharSequence line) {
        if (verbosity != Verbosity.QUIET) {
            out.line(line);
        }
    }

    /** A message, not shown where only errors and results are wanted. */
    void message(String line) {
        if (verbosity != Verbosity.QUIET) {
            err.line(line);
        }
    }

    /** A message that stands above others. */
    void heading(String line) {
        message(surroundings.colours() ? BOLD + line + PLAIN : line);
    }

    /** What went wrong. */
    void error(String line) {
        err.line(surroundings.colours() ? RED + line + PLAIN : line);
    }

    /** Where it went wrong in the program. */
    void trace(Throwable fault) {
        err.trace(fault);
    }

    /** Whether only errors and answers are wanted. */
    boolean quiet() {
        return verbosity == Verbosity.QUIET;
    }

    /** Whether stack traces are wanted of everything. */
    boolean verbose() {
        return verbosity == Verbosity.VERBOSE;
    }
}
