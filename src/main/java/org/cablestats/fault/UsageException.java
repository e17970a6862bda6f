package org.cablestats.fault;

import java.util.List;

/** The user's mistake: a wrong argument, definition file or folder. Carries every problem at once; ends a run with exit 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * One mistake with several problems.
     *
     * @param problems one line each, in the order of the places that they name; never empty
     */
    public UsageException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One mistake with one problem. */
    public UsageException(String problem) {
        this(List.of(problem));
    }

    /** One mistake that another exception reported first. */
    public UsageException(String problem, Throwable cause) {
        super(problem, cause);
        this.problems = List.of(problem);
    }

    /** The problems, one line each. */
    public List<String> problems() {
        return problems;
    }
}
