package org.cablestats.input;

import java.io.Serializable;

/**
 * What a task reads with.
 *
 * @param storage opens its files
 * @param threads that it may keep busy at once, its own among them, with what one thread alone would read for long
 */
public record Reading(Storage storage, int threads) implements Serializable {
    /**
     * In a task of Spark.
     *
     * @param isLocal whether it runs in the driver's process, where a last task of few may use the cores that others leave
     * @param cpus that each task has asked Spark for
     */
    public static Reading of(Storage storage, boolean isLocal, int cpus) {
        return new Reading(storage, isLocal ? Math.max(2, Runtime.getRuntime().availableProcessors()) + 1 : cpus);
    }

    /** Whether another thread may unpack ahead of the one that reads. */
    boolean readsAhead() {
        return threads > 1;
    }

    /** How many others may take what is read, beside the one that reads and the one that unpacks; 0 where it does that itself. */
    int takers() {
        return Math.max(0, threads - 2);
    }

    /** How many may take what the first pass kept: nobody unpacks then. */
    int takersOfKept() {
        return threads - 1;
    }
}
