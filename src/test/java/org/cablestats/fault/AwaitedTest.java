package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class AwaitedTest {
    @Test
    void handsOverWhatTheWorkGaveOrThrew() {
        assertThat(Awaited.result(CompletableFuture.completedFuture(5), "count"))
                .isEqualTo(5);
        assertThatThrownBy(() -> await(new UsageException("Invalid word: 'x'")))
                .isInstanceOf(UsageException.class)
                .isNotInstanceOf(CheckException.class)
                .hasMessage("Invalid word: 'x'");
        assertThatThrownBy(() -> await(new StackOverflowError("deep"))).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void saysForWhatItWaitedWhereTheWorkThrewWhatNobodyExpects() {
        assertThatThrownBy(() -> await(new IOException("no space")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Cannot count: ")
                .hasMessageContaining("no space");
    }

    @Test
    void isAFaultOfTheMachineWhereTheWaitIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Awaited.result(new CompletableFuture<Integer>(), "count"))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot count: interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(Throwable fault) {
        Awaited.result(CompletableFuture.<Integer>failedFuture(fault), "count");
    }
}
