package org.cablestats.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with definition files, or with a command line, so that a user sees all of it at once. Not thread-safe. */
public final class Problems {
    private final List<String> found = new ArrayList<>();

    /** Adds one problem: {@code reports/overview.yaml:12: Cannot find statistic 'cables-by-orgin'}. */
    public void add(String file, int line, String message) {
        found.add(file + ":" + line + ": " + message);
    }

    /** Adds a problem of a whole file: {@code reports/overview.yaml: Cannot find the file}. */
    public void add(String file, String message) {
        found.add(file + ": " + message);
    }

    /** Adds a problem that names its place itself. */
    public void add(String message) {
        found.add(message);
    }

    /** What is read; null where that reported problems, which are added. */
    public <T> @Nullable T collected(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UsageException e) {
            found.addAll(e.problems());
            return null;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<String> all() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UsageException(found);
        }
    }
}
