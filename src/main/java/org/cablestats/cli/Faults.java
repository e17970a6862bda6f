package org.cablestats.cli;

import java.util.Objects;
import org.cablestats.cli.Output.ReaderGoneException;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.MachineFault;

/** Tells what went wrong, and how the program therefore ends. */
final class Faults {
    private Faults() {}

    static ExitCode tell(Throwable thrown, Console console) {
        Throwable fault = known(thrown);
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

    private static Throwable known(Throwable thrown) {
        if (thrown instanceof ReaderGoneException
                || thrown instanceof CheckException
                || thrown instanceof UsageException
                || isOfMemory(thrown)) {
            return thrown;
        }
        return Objects.requireNonNullElse(MachineFault.behind(thrown), thrown);
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
        return fault instanceof MachineException || isOfMemory(fault) ? ExitCode.MACHINES_FAULT : ExitCode.BUG;
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
        return String.valueOf(fault.getMessage());
    }
}
