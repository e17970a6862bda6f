package org.cablestats.table;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cablestats.fault.Awaited;

/** The engine of a warehouse: started when it is first needed, or before that, beside what needs none. */
final class EngineStart implements AutoCloseable {
    private final FutureTask<Engine> start;
    private final AtomicBoolean begun = new AtomicBoolean();

    EngineStart(EngineOptions options) {
        this.start = new FutureTask<>(() -> Engine.start(options));
    }

    /** Starts it on a thread of its own, where nobody has begun to. */
    void begin() {
        if (!begun.getAndSet(true)) {
            Thread thread = new Thread(start, "engine start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The engine, started by now; or throws what kept it from starting. */
    Engine get() {
        begun.set(true);
        // Does nothing where another thread has begun.
        start.run();
        return Awaited.result(start, "start the engine");
    }

    /** Ends what the engine is at, where it has started. */
    void stopWork() {
        if (start.isDone() && hasStarted()) {
            get().stopWork();
        }
    }

    /** Ends the engine, where anybody began to start it. */
    @Override
    public void close() {
        if (begun.get() && hasStarted()) {
            get().close();
        }
    }

    /** Waits for the start's end; whoever asked for the engine has heard what kept it from starting. */
    private boolean hasStarted() {
        try {
            start.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
