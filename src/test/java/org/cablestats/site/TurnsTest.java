package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final String ADVICE = "less takes less";

    @Test
    void givesWhatWorkGivesOrThrows() {
        try (Turns turns = new Turns(1, Duration.ofMinutes(1))) {
            assertThat(turns.<Integer>take(ADVICE, stoppable -> 7)).isEqualTo(7);
            assertThatThrownBy(() -> turns.take(ADVICE, stoppable -> {
                        throw new Refusal(404, "gone");
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("gone");
        }
    }

    @Test
    void stopsWhatTakesTooLong() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Turns turns = new Turns(1, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> turns.take(ADVICE, stoppable -> {
                        stoppable.accept(stopped::countDown);
                        waitFor(stopped);
                        return 0;
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Cannot answer within 0 seconds (less takes less)");
            stopped.await();
        }
    }

    @Test
    void refusesWhenTooManyWait() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        try (Turns turns = new Turns(1, Duration.ofMinutes(1))) {
            Thread first = new Thread(() -> turns.take(ADVICE, stoppable -> {
                begun.countDown();
                waitFor(goesOn);
                return 0;
            }));
            first.start();
            begun.await();
            Thread second = new Thread(() -> turns.take(ADVICE, stoppable -> 0));
            second.start();
            while (second.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }

            turns.whenIdle(() -> {
                throw new IllegalStateException("done though somebody waits");
            });
            assertThatThrownBy(() -> turns.take(ADVICE, stoppable -> 0))
                    .hasMessage("Cannot answer now: too many questions wait for the engine");

            goesOn.countDown();
            first.join();
            second.join();
        }
    }

    @Test
    void doesWhatCanWaitBeforeTheNextPiece() {
        AtomicBoolean isDone = new AtomicBoolean();
        try (Turns turns = new Turns(1, Duration.ofMinutes(1))) {
            turns.whenIdle(() -> isDone.set(true));
            assertThat(turns.<Boolean>take(ADVICE, stoppable -> isDone.get())).isTrue();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
