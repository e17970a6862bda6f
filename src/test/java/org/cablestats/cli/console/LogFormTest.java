package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cablestats.cli.Typed;
import org.cablestats.table.EngineTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard error for programs that collect logs. */
final class LogFormTest {
    private static final Screen TERMINAL = new Screen(true, true, true, 24, 80);

    @TempDir
    private Path folder;

    @Test
    void writesAnObjectALine() {
        assertThat(Typed.line("run", "nigthly", "--log-format", "json")).isEqualTo(new Typed(2, "", """
                        {"time":"1970-01-01T00:00:00Z","kind":"error","message":"Cannot find job 'nigthly'; did you mean 'nightly'?"}
                        """));
    }

    @Test
    void drawsAndColoursNothingOnATerminal() throws IOException {
        String job = Files.writeString(
                        folder.resolve("job.yaml"),
                        "title: Job\nsteps: [{sample: {into: " + folder.resolve("corpus") + ", cables: 5}}]\n")
                .toString();
        Typed typed = Typed.on(TERMINAL, Map.of("TERM", "xterm"), "run", job, "--log-format", "json");

        assertThat(typed.err().lines())
                .isNotEmpty()
                .allMatch(line ->
                        line.matches("\\{\"time\":\"[^\"]*\",\"kind\":\"(message|progress)\",\"message\":\"[^\"]*\"}"));
        assertThat(typed.err()).doesNotContain("\u001b");
    }

    @Test
    void dividesAStackTraceIntoNoLines() {
        StringWriter text = new StringWriter();
        Messages messages = new Messages(text, LogForm.JSON, () -> Instant.EPOCH);
        messages.trace(new IllegalStateException("first\nsecond"));

        assertThat(text.toString())
                .startsWith("{\"time\":\"1970-01-01T00:00:00Z\",\"kind\":\"error\",\"message\":"
                        + "\"java.lang.IllegalStateException: first\\nsecond\\n")
                .endsWith("\"}\n")
                .hasLineCount(1);
    }

    @Test
    void saysHowFarItIs() {
        StringWriter text = new StringWriter();
        Messages messages = new Messages(text, LogForm.JSON, () -> Instant.EPOCH);
        Instant now = Instant.parse("2026-11-30T03:00:00.250Z");
        RunningStep step = new RunningStep("load: read", now.minus(Duration.ofSeconds(2)), new EngineTasks());
        new ProgressLog(messages, Duration.ZERO).ended(step, null, now);

        assertThat(text).hasToString("""
                {"time":"2026-11-30T03:00:00.250Z","kind":"progress","message":"load: read done in 2.0 s"}
                """);
    }
}
