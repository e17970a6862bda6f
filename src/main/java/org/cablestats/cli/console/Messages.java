package org.cablestats.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.cablestats.fault.PrintableText;

/** Standard error: lines, and at most one unfinished line at the bottom that the next line takes the place of. Thread-safe. */
final class Messages {
    private static final String START_OF_LINE = "\r\u001b[K";

    private final Writer writer;
    private boolean unfinished;

    Messages(Writer writer) {
        this.writer = writer;
    }

    synchronized void line(String text) {
        write(start() + text + "\n");
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
        line(printable(text.toString().stripTrailing()));
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
