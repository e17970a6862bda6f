package org.cablestats.job;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work beside the one that waits for them. Closing stops what they are at. */
final class Threads implements AutoCloseable {
    private final ExecutorService executor;

    Threads(int count, String name) {
        this.executor = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> Future<T> start(Callable<T> work) {
        return executor.submit(work);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
