package org.cablestats.cli.console;

/** Tells what went wrong, and how the program therefore ends. */
public final class Faults {
    private Faults() {}

    public static ExitCode tell(Throwable fault, Console console) {
        Verdict verdict = Verdict.of(fault);
        if (verdict.code() == ExitCode.BUG) {
            console.fault(fault);
        } else if (!verdict.message().isEmpty()) {
            verdict.message().lines().forEach(console::error);
            if (console.verbose()) {
                console.trace(verdict.behind());
            }
        }
        return verdict.code();
    }
}
