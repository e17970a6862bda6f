package org.cablestats.cli.console;

import org.cablestats.cli.console.Output.ReaderGoneException;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.MachineFault;
import org.jspecify.annotations.Nullable;

/** Tells what went wrong, and how the program therefore ends. */
public final class Faults {
    private Faults() {}

    public static ExitCode tell(Throwable fault, Console console) {
        if (fault instanceof ToldFault told) {
            return told.code();
        }
        if (fault instanceof ReaderGoneException) {
            return ExitCode.DONE;
        }
        if (isOfMemory(fault)) {
            String message = "Cannot go on: " + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MB of memory are not enough (CABLESTATS_JAVA_OPTS=-Xmx4g gives more)";
            return tell(message, fault, ExitCode.MACHINES_FAULT, console);
        }
        if (fault instanceof CheckException) {
            return tell(fault.getMessage(), fault, ExitCode.FAILED_CHECK, console);
        }
        if (fault instanceof PolicyException ended) {
            return tell(ended.getMessage(), ended, ExitCode.of(ended.policy()), console);
        }
        if (fault instanceof UsageException) {
            return tell(fault.getMessage(), fault, ExitCode.USERS_MISTAKE, console);
        }
        MachineException ofMachine = MachineFault.behind(fault);
        if (ofMachine != null) {
            return tell(ofMachine.getMessage(), ofMachine, ExitCode.MACHINES_FAULT, console);
        }
        console.fault(fault);
        return ExitCode.BUG;
    }

    private static ExitCode tell(@Nullable String message, Throwable fault, ExitCode code, Console console) {
        String.valueOf(message).lines().forEach(console::error);
        if (console.verbose()) {
            console.trace(fault);
        }
        return code;
    }

    /** Also behind what the engine makes of it: a task's fault arrives as text. */
    private static boolean isOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError
                    || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName())) {
                return true;
            }
        }
        return false;
    }
}
