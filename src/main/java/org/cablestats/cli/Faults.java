package org.cablestats.cli;

import java.io.UncheckedIOException;
import org.cablestats.cli.Output.ReaderGoneException;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/** Tells what went wrong, and how the program therefore ends. */
final class Faults {
    private Faults() {}

    static ExitCode tell(Throwable fault, Console console) {
        ExitCode code = code(fault);
        switch (code) {
            case DONE -> {}
            case FAILED_CHECK, USERS_MISTAKE, MACHINES_FAULT -> {
                message(fault).lines().forEach(console::error);
                if (console.verbose()) {
                    console.trace(fault);
                }
            }
            case BUG -> {
                console.error("This is a fault of cablestats:");
                console.trace(fault);
            }
        }
        return code;
    }

    private static ExitCode code(Throwable fault) {
        if (fault instanceof ReaderGoneException) {
            return ExitCode.DONE;
        }
        if (fault instanceof CheckException) {
            return ExitCode.FAILED_CHECK;
        }
        if (fault instanceof UsageException) {
            return ExitCode.USERS_MISTAKE;
        }
        boolean machine =
                fault instanceof MachineException || fault instanceof UncheckedIOException || isOfMemory(fault);
        return machine ? ExitCode.MACHINES_FAULT : ExitCode.BUG;
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

    private static String message(Throwable fault) {
        if (isOfMemory(fault)) {
            return "Cannot go on: " + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MB of memory are not enough (CABLESTATS_JAVA_OPTS=-Xmx4g gives more)";
        }
        if (fault instanceof UncheckedIOException) {
            return "Cannot read or write: " + Reason.of(fault);
        }
        return String.valueOf(fault.getMessage());
    }
}
