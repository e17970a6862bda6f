package org.cablestats.cli.shell;

import org.jspecify.annotations.Nullable;

/** What Ctrl-C stops: whatever runs at the moment, and no more than that. Thread-safe. */
final class Interrupts {
    private @Nullable Runnable stop;

    /** A piece of work that may be interrupted while it waits. */
    interface Waiting {
        void run() throws InterruptedException;
    }

    /** Does what can be stopped so. */
    void during(Runnable stopping, Runnable work) {
        set(stopping);
        try {
            work.run();
        } finally {
            set(null);
        }
    }

    /**
     * Waits on this thread.
     *
     * @return whether it waited to the end, and nobody interrupted
     */
    boolean waits(Waiting waiting) {
        Thread waiter = Thread.currentThread();
        set(waiter::interrupt);
        try {
            waiting.run();
            return true;
        } catch (InterruptedException e) {
            return false;
        } finally {
            set(null);
            // One that came when the wait was over stops nothing that comes after.
            Thread.interrupted();
        }
    }

    /** Stops what runs. */
    synchronized void ask() {
        if (stop != null) {
            stop.run();
        }
    }

    private synchronized void set(@Nullable Runnable stopping) {
        stop = stopping;
    }
}
