package org.cablestats.cli.console;

/** Ends a run whose fault was told when it came. */
public final class ToldFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    /** How the run therefore ends. */
    public ToldFault(ExitCode code) {
        super(code.name());
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
