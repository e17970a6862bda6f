package org.cablestats.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Standard error, which says what was left as it was when the user interrupts, and then falls silent: the engine goes down around
 * the running step then, and whatever that step reports of it is no news. Java itself ends such a process with exit code 130.
 */
public final class Interruption extends Writer {
    private final Writer out;
    private volatile boolean silent;

    private volatile Supplier<String> last = () -> "";

    Interruption(Writer writer) {
        out = writer;
    }

    /** A writer that falls silent with the process. */
    public static Interruption watch(Writer err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::fallSilent, "interruption"));
        return interruption;
    }

    /** Asks for the last words when the process ends, empty for none. */
    public void ask(Supplier<String> words) {
        last = words;
    }

    void fallSilent() {
        silent = true;
        sayLast();
        // Libraries log to the standard error of the moment; see log4j2.properties.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private void sayLast() {
        String words = last.get();
        try {
            if (!words.isEmpty()) {
                out.write(words + "\n");
                out.flush();
            }
        } catch (IOException ignored) {
            // Nobody hears messages any more, so nobody can be told.
        }
    }

    @Override
    public void write(char[] letters, int start, int length) throws IOException {
        if (!silent) {
            out.write(letters, start, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
