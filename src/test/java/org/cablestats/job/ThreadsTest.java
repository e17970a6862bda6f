package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Future;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    @Test
    void handsOverWhatTheWorkGaveOrThrew() {
        try (Threads threads = new Threads(2, "test")) {
            Future<Integer> five = threads.start(() -> 5);
            Future<Integer> mistake = threads.start(() -> {
                throw new UsageException("Invalid word: 'x'");
            });
            Future<Integer> error = threads.start(() -> {
                throw new StackOverflowError("deep");
            });

            assertThat(Threads.result(five)).isEqualTo(5);
            assertThatThrownBy(() -> Threads.result(mistake))
                    .isInstanceOf(UsageException.class)
                    .isNotInstanceOf(CheckException.class)
                    .hasMessage("Invalid word: 'x'");
            assertThatThrownBy(() -> Threads.result(error)).isInstanceOf(StackOverflowError.class);
        }
    }
}
