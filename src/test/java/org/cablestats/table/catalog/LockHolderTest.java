package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LockHolderTest {
    private static final long THIS = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void isSaidByTheFileForAsLongAsTheLockIsHeld() throws IOException {
        Path file = folder.resolve("load.lock");
        try (FileLock lock = taken(file, "topics train")) {
            lock.verify();
            LockHolder holder = Objects.requireNonNull(FileLock.holder(file));
            assertThat(holder.words())
                    .isEqualTo("'cablestats topics train' is at work there since " + holder.since() + " (process "
                            + THIS + ")");
            assertThat(file).hasContent(holder.line() + "\n");
            assertThat(FileLock.takeIfFree(file, LockHolder.current("load"))).isNull();
            assertThat(FileLock.holder(file)).isEqualTo(holder);
        }
        assertThat(file).isEmptyFile();
        assertThat(FileLock.holder(file)).isNull();
        taken(file, "load").close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4711",
                "cablestats load",
                "cablestats load, process x, since 2026-01-05T10:00:00Z, host here",
                "cablestats load, process 1, since yesterday-at-ten-o'clock, host here",
                "cablestats \u001b[31mload, process 1, since 2026-01-05T10:00:00Z, host here",
                "cablestats load, process 99999999999999999999, since 2026-01-05T10:00:00Z, host here",
                "{\"pid\": 1, \"host\": \"here\"}"
            })
    void isNobodyWhereTheFileIsAnothers(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("load.lock"), content);
        assertThat(FileLock.holder(file)).isNull();
        // What stands there keeps nobody from the lock, and is gone afterwards.
        taken(file, "load").close();
        assertThat(file).isEmptyFile();
    }

    @Test
    void isNobodyWhereTheFileIsLongOrMissing() throws IOException {
        assertThat(FileLock.holder(folder.resolve("load.lock"))).isNull();
        assertThat(FileLock.holder(Files.write(folder.resolve("long.lock"), new byte[1 << 20])))
                .isNull();
    }

    @Test
    void isNobodyWhereItsProcessEndedOrItsNumberWasGivenAgain() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Instant now = Instant.now();
        String here = LockHolder.hostName();
        assertThat(new LockHolder("load", ended.pid(), now, here).isAlive()).isFalse();
        assertThat(new LockHolder("load", THIS, now, here).isAlive()).isTrue();
        assertThat(new LockHolder("load", THIS, now.minus(Duration.ofDays(400)), here).isAlive())
                .isFalse();
    }

    @Test
    void isBelievedOfAnotherHostAndNamesIt() {
        LockHolder elsewhere = Objects.requireNonNull(
                LockHolder.parse("cablestats maintain, process 7, since 2026-01-05T10:00:00Z, host db-2.example\n"));
        assertThat(elsewhere.isAlive()).isTrue();
        assertThat(elsewhere.words())
                .isEqualTo(
                        "'cablestats maintain' is at work there since 2026-01-05T10:00:00Z (process 7 on db-2.example)");
    }

    private static FileLock taken(Path file, String command) {
        return Objects.requireNonNull(FileLock.takeIfFree(file, LockHolder.current(command)));
    }
}
