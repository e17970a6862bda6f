package org.cablestats.fault;

import org.jspecify.annotations.Nullable;

/** A run ends as its job says that it shall: no fault of anybody. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the job says. */
    public enum Policy {
        /** {@code overlap: stop}. Ends a run with exit 75. */
        OVERLAP,
        /** {@code time-limit}. Ends a run with exit 124. */
        TIME_LIMIT
    }

    private final Policy policy;

    /**
     * An end.
     *
     * @param message to show
     * @param cause what was thrown where it ended; null where nothing was
     */
    public PolicyException(Policy policy, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.policy = policy;
    }

    public Policy policy() {
        return policy;
    }
}
