package org.cablestats.cli.console;

import org.cablestats.fault.PolicyException;

/** How a run ends, for the shell. An interrupted one ends with 130, which is Java's own answer to Ctrl-C. */
public enum ExitCode {
    DONE(0),
    FAILED_CHECK(1),
    USERS_MISTAKE(2),
    /** A fault of the program: sysexits' EX_SOFTWARE. */
    BUG(70),
    /** A fault of the machine: sysexits' EX_IOERR. */
    MACHINES_FAULT(74),
    /** Another command is at work, and the job stops for it: sysexits' EX_TEMPFAIL. */
    OVERLAP(75),
    /** The job's time is over: as timeout(1) has it. */
    TIME_LIMIT(124);

    /** Java's own answer to Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Of an end that the job asks for. */
    static ExitCode of(PolicyException.Policy policy) {
        return switch (policy) {
            case OVERLAP -> OVERLAP;
            case TIME_LIMIT -> TIME_LIMIT;
        };
    }

    public int number() {
        return number;
    }
}
