package org.cablestats.query;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkContext;

/**
 * Lets another thread stop what this one has the engine do, from the making of the stop to its closing. Whatever is thrown after that
 * came of it.
 */
public final class Stop implements AutoCloseable {
    private static final AtomicLong NUMBER = new AtomicLong();

    private final SparkContext engine;
    private final String group = "question " + NUMBER.incrementAndGet();
    private volatile boolean asked;

    Stop(SparkContext engine) {
        this.engine = engine;
        // A task looks after each row whether it is to end; an interrupt would close the files that it reads.
        engine.setJobGroup(group, group, false);
    }

    /** Stops the work; from any thread. */
    public void ask() {
        asked = true;
        engine.cancelJobGroupAndFutureJobs(group);
    }

    /** Whether somebody asked for it. */
    public boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        engine.clearJobGroup();
    }
}
