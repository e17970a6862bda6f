package org.cablestats.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts processes. */
@Tag("slow")
final class HookTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path home;

    @Test
    void handsOverVariablesAndInput() throws IOException {
        Path file = home.resolve("told");

        assertThat(run(LONG, "sh", "-c", "echo \"$CABLESTATS_ALERT $1\" > \"$0\"; cat >> \"$0\"", file.toString(), "*"))
                .isNull();
        assertThat(Files.readString(file)).isEqualTo("bursts *\n{\"told\":1}");
    }

    @Test
    void saysHowItFailed() {
        assertThat(run(LONG, "sh", "-c", "exit 3")).isEqualTo("exit code 3");
        assertThat(run(LONG, home.resolve("missing").toString())).startsWith("cannot be started: ");
        assertThat(run(Duration.ofMillis(50), "sleep", "60")).isEqualTo("ended after 0 s");
    }

    @Test
    void takesNoLongerThanTheRunMay() {
        Hook hook = new Hook(List.of("sleep", "60"), LONG);
        assertThat(hook.within(Duration.ofHours(1))).isEqualTo(hook);
        assertThat(hook.within(Duration.ofMillis(50)).run(Map.of(), "")).isEqualTo("ended after 0 s");
        assertThat(hook.within(Duration.ofSeconds(-1)).run(Map.of(), "")).isEqualTo("ended after 0 s");
    }

    /** More than a pipe holds. */
    @Test
    void waitsNoLongerForACommandThatDoesNotRead() {
        String input = "x".repeat(1_000_000);

        assertThat(new Hook(List.of("sleep", "60"), Duration.ofMillis(50)).run(Map.of(), input))
                .isEqualTo("ended after 0 s");
        assertThat(new Hook(List.of("true"), LONG).run(Map.of(), input)).isNull();
    }

    private static @org.jspecify.annotations.Nullable String run(Duration limit, String... command) {
        return new Hook(List.of(command), limit).run(Map.of("CABLESTATS_ALERT", "bursts"), "{\"told\":1}");
    }
}
