package org.cablestats.cli.command;

import org.cablestats.cli.console.ExitCode;
import org.cablestats.job.RunKeeper;
import org.cablestats.run.RunEnd;

/** Ends the record of a run that the end of the process interrupts. */
record InterruptedRun(Thread hook) implements AutoCloseable {
    static InterruptedRun watch(RunKeeper keeper) {
        Thread hook =
                new Thread(() -> keeper.end(RunEnd.State.ABORT, ExitCode.INTERRUPTED, "interrupted"), "run record");
        Runtime.getRuntime().addShutdownHook(hook);
        return new InterruptedRun(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook is at work.
            return;
        }
    }
}
