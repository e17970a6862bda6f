package org.cablestats.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.InstantSource;
import org.cablestats.cli.console.LogForm.Kind;
import org.cablestats.fault.PrintableText;

/** Standard error: lines, and at most one unfinished line at the bottom that the next line takes the place of. Thread-safe. */
final class Messages {
    private static final String START_OF_LINE = "\r\u001b[K";

    private final Writer writer;
    private final LogForm form;
    private final InstantSource clock;
    private boolean unfinished;

    Messages(Writer writer, LogForm form, InstantSource clock) {
        this.writer = writer;
        this.form = form;
        this.clock = clock;
    }

    /** Says something. */
    void line(String text) {
        line(Kind.MESSAGE, clock.instant(), text);
    }

    /** Says what went wrong. */
    void error(String text) {
        line(Kind.ERROR, clock.instant(), text);
    }

    /** Says how far it is. */
    void progress(Instant time, String text) {
        line(Kind.PROGRESS, time, text);
    }

    private synchronized void line(Kind kind, Instant time, String text) {
        write(start() + form.line(kind, time, text) + "\n");
        unfinished = false;
    }

    /** Draws the unfinished line anew. */
    synchronized void draw(String text) {
        write(START_OF_LINE + text);
        unfinished = true;
    }

    /** Takes the unfinished line away. */
    synchronized void erase() {
        write(start());
        unfinished = false;
    }

    void trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        error(printable(text.toString().stripTrailing()));
    }

    /** What is told may quote anything: a terminal obeys nothing in it, nor goes back to the start of a line. */
    static String printable(String text) {
        return PrintableText.of(text).replace('\r', ' ');
    }

    private String start() {
        return unfinished ? START_OF_LINE : "";
    }

    private void write(String text) {
        try {
            writer.write(text);
            writer.flush();
        } catch (IOException ignored) {
            // Nobody hears messages any more, so nobody can be told; the exit code still speaks.
        }
    }
}
