package org.cablestats.site;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Work that is done one piece after the other. A few pieces may wait; what takes too long, its waiting included, is stopped. */
final class Turns implements AutoCloseable {
    private final Duration limit;
    private final ThreadPoolExecutor worker;

    /**
     * Without any work.
     *
     * @param waiting so many pieces may wait, beside the one that is done
     * @param limit so long a piece may take
     */
    Turns(int waiting, Duration limit) {
        this.limit = limit;
        this.worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
            Thread thread = new Thread(work, "site-engine");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A piece of work. It may say, once it has begun, how another thread stops it. */
    interface Work<T> {
        T result(Consumer<Runnable> stoppable);
    }

    /**
     * Does it in its turn.
     *
     * @param advice what takes less, for whoever has waited too long
     * @throws Refusal where too many wait, or it takes too long
     */
    <T> T take(String advice, Work<T> work) {
        Stopping stopping = new Stopping();
        Future<T> result;
        try {
            result = worker.submit(() -> work.result(stopping::by));
        } catch (RejectedExecutionException e) {
            throw new Refusal(503, "Cannot answer now: too many questions wait for the engine");
        }
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // One that waits is taken out of the queue; the one that is done ends without an interrupt, which would
            // close files.
            result.cancel(false);
            worker.purge();
            stopping.ask();
            throw new Refusal(503, "Cannot answer within " + limit.toSeconds() + " seconds (" + advice + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "Cannot answer: the site ends");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Does it when nothing else is to be done; not at all where something waits now. What goes wrong with it is told as of any thread. */
    void whenIdle(Runnable work) {
        if (worker.getQueue().isEmpty()) {
            try {
                worker.execute(work);
            } catch (RejectedExecutionException e) {
                // Others came in between: it can wait for another time.
                return;
            }
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }

    /** Asked for before the work says how, it is done when it does. */
    private static final class Stopping {
        private Runnable way = () -> {};
        private boolean asked;

        synchronized void by(Runnable stop) {
            way = stop;
            if (asked) {
                stop.run();
            }
        }

        synchronized void ask() {
            asked = true;
            way.run();
        }
    }
}
