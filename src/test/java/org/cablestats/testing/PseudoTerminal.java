package org.cablestats.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process at a terminal of its own, which {@code script} of util-linux makes: 24 rows of 80 columns. */
public final class PseudoTerminal implements AutoCloseable {
    private static final long PATIENCE = 180;

    private final Process process;
    private final OutputStream keys;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    /**
     * Starts a line of shell in the current folder.
     *
     * @param folder for the script
     */
    public PseudoTerminal(Path folder, Map<String, String> variables, String line) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/script"))) {
            throw Missing.skip("no script (util-linux)");
        }
        Path file = Files.writeString(folder.resolve("run.sh"), "stty rows 24 cols 80\n" + line + "\n");
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qefc", "exec sh " + file, "/dev/null");
        builder.environment().putAll(variables);
        builder.environment().put("TERM", "xterm");
        process = builder.redirectErrorStream(true).start();
        keys = process.getOutputStream();
        Thread reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                synchronized (shown) {
                    shown.write(letter);
                    shown.notifyAll();
                }
            }
        } catch (IOException ignored) {
            // The terminal is gone with its process.
        }
    }

    /** Types keys. */
    public void type(String text) throws IOException {
        keys.write(text.getBytes(UTF_8));
        keys.flush();
    }

    /** Waits until a text stands there after what was waited for before. */
    public void until(String text) throws InterruptedException {
        long begun = System.nanoTime();
        synchronized (shown) {
            while (!shown.toString(UTF_8).contains(text)) {
                if (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) > PATIENCE) {
                    throw new AssertionError("no '" + text + "' in: " + shown.toString(UTF_8));
                }
                shown.wait(1000);
            }
            String rest = shown.toString(UTF_8);
            shown.reset();
            byte[] behind = rest.substring(rest.indexOf(text) + text.length()).getBytes(UTF_8);
            shown.write(behind, 0, behind.length);
        }
    }

    /** What stands there after what was waited for last. */
    public String rest() {
        synchronized (shown) {
            return shown.toString(UTF_8);
        }
    }

    /** Waits for the end of the process; its exit code. */
    public int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + rest());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
