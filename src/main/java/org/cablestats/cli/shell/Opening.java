package org.cablestats.cli.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens a warehouse and its engine beside a person who types meanwhile. */
final class Opening implements AutoCloseable {
    /** Name of the thread that opens. */
    static final String THREAD = "opening";

    private final CompletableFuture<AskedState> state = new CompletableFuture<>();

    /**
     * Begins.
     *
     * @param open opens the warehouse
     * @param afterwards what to do once it is open, beside whatever is asked by then
     */
    static Opening begin(Supplier<AskedState> open, Consumer<AskedState> afterwards) {
        Opening opening = new Opening();
        Thread thread = new Thread(() -> opening.run(open, afterwards), THREAD);
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private void run(Supplier<AskedState> open, Consumer<AskedState> afterwards) {
        AskedState opened;
        try {
            opened = open.get();
        } catch (RuntimeException | Error e) {
            state.completeExceptionally(e);
            return;
        }
        state.complete(opened);
        try {
            afterwards.accept(opened);
            // Any exception: Scala throws checked ones without declaring them.
        } catch (Exception | Error ignored) {
            // Nobody asked for it. Whoever asks for something hears of the same fault, or the shell was left meanwhile.
        }
    }

    /** What was opened; throws what kept it from being opened. */
    AskedState get() throws InterruptedException {
        try {
            return state.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    boolean hasFailed() {
        return state.isCompletedExceptionally();
    }

    /** Tells somebody at once when it fails. */
    void whenItFails(Runnable told) {
        var unused = state.whenComplete((opened, fault) -> {
            if (fault != null) {
                told.run();
            }
        });
    }

    /** Ends what was opened, now or, where it is still being opened, then. */
    @Override
    public void close() {
        var unused = state.thenAccept(opened -> opened.warehouse().close());
    }
}
