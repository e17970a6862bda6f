package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RetriesTest {
    private static final Retries THREE = new Retries(3, Duration.ofMinutes(1));

    private final List<String> messages = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private int taken;

    @Test
    void takeAStepAgainWhoseStorageFailed() {
        String outcome = of(() -> {
            if (taken < 3) {
                throw new MachineException("Cannot read 's3://a': timed out", new SocketTimeoutException("timed out"));
            }
            return "done";
        });

        assertThat(outcome).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(messages)
                .containsExactly(
                        "load failed: Cannot read 's3://a': timed out; retry 1 of 3 in 60 s",
                        "load failed: Cannot read 's3://a': timed out; retry 2 of 3 in 120 s");
    }

    @Test
    void giveUpWithTheLastFault() {
        assertThatThrownBy(() -> of(() -> {
                    throw new MachineException("Cannot write: " + taken, new IOException("Input/output error"));
                }))
                .hasMessage("Cannot write: 4");
        assertThat(pauses).hasSize(3);
    }

    static Stream<RuntimeException> faultsThatStay() {
        return Stream.of(
                new UsageException("Invalid x"),
                new CheckException(List.of("no rows")),
                new IllegalStateException("a bug"),
                MachineException.ofLock("another process has its lock"),
                new MachineException("no permission for /srv"),
                new MachineException("full", new IOException("No space left on device")),
                new MachineException("lost", new NoSuchFileException("a")),
                new MachineException("closed", new AccessDeniedException("a")),
                new MachineException("damaged", new SQLException("file is not a database", null, 26)));
    }

    @ParameterizedTest
    @MethodSource("faultsThatStay")
    void leaveAloneWhatDoesNotGoByItself(RuntimeException fault) {
        assertThatThrownBy(() -> of(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(taken).isEqualTo(1);
        assertThat(messages).isEmpty();
    }

    @Test
    void takeACatalogAgainWhoseServerWentAway() {
        assertThat(of(() -> {
                    if (taken == 1) {
                        throw new IllegalStateException(new SQLException("connection lost", "08006"));
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void waitAnHourAtMost() {
        assertThat(Stream.of(1, 2, 6, 7, 8, 1000).map(THREE::before))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(32),
                        Duration.ofHours(1),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    private String of(Supplier<String> work) {
        return THREE.of(
                "load",
                () -> {
                    taken++;
                    return work.get();
                },
                pauses::add,
                messages::add);
    }
}
