package org.cablestats.cli.console;

/** How a run ends, for the shell. An interrupted one ends with 130, which is Java's own answer to Ctrl-C. */
public enum ExitCode {
    DONE(0),
    FAILED_CHECK(1),
    USERS_MISTAKE(2),
    /** A fault of the program: sysexits' EX_SOFTWARE. */
    BUG(70),
    /** A fault of the machine: sysexits' EX_IOERR. */
    MACHINES_FAULT(74);

    /** Java's own answer to Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
