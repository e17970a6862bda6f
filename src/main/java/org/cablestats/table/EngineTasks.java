package org.cablestats.table;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** How many tasks the engine has done, and how many it knows of so far: all that can be said of work without a known end. Thread-safe. */
public final class EngineTasks extends SparkListener {
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong known = new AtomicLong();

    /** Tasks that came to an end since the engine was started. */
    public long done() {
        return done.get();
    }

    /** Tasks of the stages that were begun since then. */
    public long known() {
        return known.get();
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        known.addAndGet(stage.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        done.incrementAndGet();
    }
}
