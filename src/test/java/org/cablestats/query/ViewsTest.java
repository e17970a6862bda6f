package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;

final class ViewsTest {
    private static final int THREADS = 4;
    private static final int NAMES = 50_000;

    @Test
    void knowsEveryNameThatThreadsDefineSideBySide() throws Exception {
        Views views = new Views();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> defined = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * NAMES;
            defined.add(threads.submit(() -> {
                start.await();
                for (int number = first; number < first + NAMES; number++) {
                    define(views, "view" + number);
                }
                return first;
            }));
        }
        for (Future<?> done : defined) {
            done.get();
        }
        threads.shutdown();

        for (int number = 0; number < THREADS * NAMES; number++) {
            String name = "view" + number;
            assertThatThrownBy(() -> views.make(name)).hasMessage(name);
        }
    }

    /** A view that shows by a fault that it is made. */
    private static void define(Views views, String name) {
        views.define(name, () -> {
            throw new UsageException(name);
        });
    }
}
