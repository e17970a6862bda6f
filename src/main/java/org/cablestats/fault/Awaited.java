package org.cablestats.fault;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work of another thread that this one waits for. */
public final class Awaited {
    private Awaited() {}

    /**
     * What the work gave, or throws what it threw.
     *
     * @param aim for which it is waited, as in {@code Cannot read on}
     * @throws MachineException where the wait is interrupted
     */
    public static <T> T result(Future<T> work, String aim) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("Cannot " + aim + ": interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("Cannot " + aim + ": " + e.getMessage(), e);
        }
    }
}
