package org.cablestats.fault;

/** The machine's fault: a full disk, storage that went away, a lock that another process holds. Ends a run with exit 74. */
public final class MachineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault with the message to show and the exception that reported it. */
    public MachineException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A fault that no exception reported. */
    public MachineException(String message) {
        super(message);
    }
}
