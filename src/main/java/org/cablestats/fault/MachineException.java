package org.cablestats.fault;

/** The machine's fault: a full disk, storage that went away, a lock that another process holds. Ends a run with exit 74. */
public final class MachineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean lock;

    /** A fault with the message to show and the exception that reported it. */
    public MachineException(String message, Throwable cause) {
        super(message, cause);
        this.lock = false;
    }

    /** The lock of a warehouse that another process holds. */
    public static MachineException ofLock(String message) {
        return new MachineException(message, true);
    }

    /** Whether another process holds a lock. */
    public boolean isOfLock() {
        return lock;
    }

    /** A fault that no exception reported. */
    public MachineException(String message) {
        this(message, false);
    }

    private MachineException(String message, boolean lock) {
        super(message);
        this.lock = lock;
    }
}
