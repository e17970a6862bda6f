package org.cablestats.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.progress.Progress;

/** Tells a listener how far the steps of a load are, and keeps how long each took. */
final class Steps {
    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** A step of unknown length. */
    <T> T run(String step, Supplier<T> work) {
        progress.begin(step);
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            seconds.merge(step, (System.nanoTime() - start) / 1e9, Double::sum);
            progress.end();
        }
    }

    /** A step whose tasks count bytes. */
    <T> T run(String step, JavaSparkContext spark, long total, Function<LongAccumulator, T> work) {
        LongAccumulator bytes = spark.sc().longAccumulator();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return run(step, () -> {
                var unused = clock.scheduleAtFixedRate(
                        () -> progress.advance(bytes.sum(), total, "bytes"), 500, 500, TimeUnit.MILLISECONDS);
                T result = work.apply(bytes);
                progress.advance(total, total, "bytes");
                return result;
            });
        } finally {
            clock.shutdownNow();
        }
    }

    /** Duration of each step so far. */
    Map<String, Double> seconds() {
        return seconds;
    }
}
