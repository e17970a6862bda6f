package org.cablestats.fault;

import java.util.List;

/** Something that must hold of the data does not. Ends a run with exit 1. */
public final class CheckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Failed checks.
     *
     * @param failures one line each, with the value that was found; never empty
     */
    public CheckException(List<String> failures) {
        super(String.join("\n", failures));
    }
}
