package org.cablestats.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A command that is told of an alert, without a shell.
 *
 * @param command its name and its arguments
 * @param limit after which it is ended
 */
public record Hook(List<String> command, Duration limit) {
    public Hook {
        command = List.copyOf(command);
    }

    /** The same, which takes no longer than this, and no time at all where that is less than nought. */
    public Hook within(Duration longest) {
        Duration left = longest.isNegative() ? Duration.ZERO : longest;
        return limit.compareTo(left) <= 0 ? this : new Hook(command, left);
    }

    /**
     * Runs it to its end. What it prints is nobody's.
     *
     * @param variables of its environment, beside those of this program
     * @param input what it may read
     * @return what went wrong, in words without its arguments; null where nothing did
     */
    public @Nullable String run(Map<String, String> variables, String input) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(variables);
        try {
            return waitFor(builder.start(), input);
        } catch (IOException e) {
            return "cannot be started: " + Reason.of(e);
        }
    }

    private @Nullable String waitFor(Process process, String input) {
        hand(process, input);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                return "ended after " + limit.toSeconds() + " s";
            }
            return process.exitValue() == 0 ? null : "exit code " + process.exitValue();
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new MachineException("Cannot wait for the hook of an alert: interrupted", e);
        }
    }

    /** Beside the wait: a command that does not read keeps a writer for as long as it likes, where it is more than a pipe holds. */
    private static void hand(Process process, String input) {
        Thread writer = new Thread(() -> write(process, input), "hook");
        writer.setDaemon(true);
        writer.start();
    }

    private static void write(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A command need not read what it is told: its exit code says whether it did what it should.
            return;
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
