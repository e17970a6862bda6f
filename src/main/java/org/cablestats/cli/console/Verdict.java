package org.cablestats.cli.console;

import org.cablestats.cli.console.Output.ReaderGoneException;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.MachineFault;

/**
 * What a fault is: how the program ends by it, and what there is to say.
 *
 * @param message in lines; of a fault of the program what Java calls it, which is no news without the stack trace
 * @param behind the fault that the message is of
 */
public record Verdict(ExitCode code, String message, Throwable behind) {
    /** Judges what was thrown. */
    public static Verdict of(Throwable fault) {
        if (fault instanceof ToldFault told) {
            return new Verdict(told.code(), "", fault);
        }
        if (fault instanceof ReaderGoneException) {
            return new Verdict(ExitCode.DONE, "", fault);
        }
        if (isOfMemory(fault)) {
            String message = "Cannot go on: " + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MB of memory are not enough (CABLESTATS_JAVA_OPTS=-Xmx4g gives more)";
            return new Verdict(ExitCode.MACHINES_FAULT, message, fault);
        }
        if (fault instanceof CheckException) {
            return new Verdict(ExitCode.FAILED_CHECK, String.valueOf(fault.getMessage()), fault);
        }
        if (fault instanceof PolicyException ended) {
            return new Verdict(ExitCode.of(ended.policy()), String.valueOf(ended.getMessage()), fault);
        }
        if (fault instanceof UsageException) {
            return new Verdict(ExitCode.USERS_MISTAKE, String.valueOf(fault.getMessage()), fault);
        }
        MachineException ofMachine = MachineFault.behind(fault);
        return ofMachine == null
                ? new Verdict(ExitCode.BUG, fault.toString(), fault)
                : new Verdict(ExitCode.MACHINES_FAULT, String.valueOf(ofMachine.getMessage()), ofMachine);
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
